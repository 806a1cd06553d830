import type { Market } from '../../../src/engine/outcome/market.ts';
import {
  type Kernel,
  lanes,
  type MarketRows,
  type Row,
  type SegmentMoney,
} from '../../../src/engine/simulation/kernel/kernel.ts';
import { rowFiller, rowOf } from './kernels.ts';

export const mostRows = 40;

/** Rows for a market in which nothing is drawn. */
export function marketRows(
  { micro, macro, attention, reachShape }: Market,
  mass: { exposures: number; seen: number },
  fill: (value: number) => Row,
): MarketRows {
  return {
    dataFee: fill(micro.dataFee),
    attention: fill(attention),
    addressable: fill(macro.addressable),
    massExposures: fill(mass.exposures),
    massSeen: fill(mass.seen),
    reachShape: fill(reachShape ?? Number.NaN),
    reach: reachShape === null ? 'poisson' : reachShape === 1 ? 'one' : 'general',
  };
}

/** The sums over a market's targeted segments, as a kernel adds them up; the same in every lane. */
export function sumsOf(
  kernel: Kernel,
  market: Market,
  mass: { exposures: number; seen: number },
  moneyOf: (target: number) => SegmentMoney,
): number[] {
  const sums = rowFiller(kernel, 0);
  for (let sum = 0; sum < 6; sum++) sums(0);
  const shared = rowFiller(kernel, 6);
  const rows = marketRows(market, mass, shared);
  const { targets, micro } = market;
  for (let i = 0; i < targets.count; i++) {
    if (targets.people[i] === 0) continue;
    const fill = rowFiller(kernel, 20);
    const segment = {
      people: fill(targets.people[i]),
      baseline: fill(targets.baseline[i]),
      value: fill(targets.value[i]),
      macroLift: fill(targets.macroLift[i]),
      microLift: fill(targets.microLift[i]),
      precision: fill(targets.precision[i]),
      cpm: fill(targets.price[i] - micro.dataFee),
      offerCost: fill(targets.offerCost[i]),
    };
    kernel.addTargeted(0, segment, rows, moneyOf(i));
  }
  return Array.from({ length: 6 }, (_, sum) => sameInAll(rowOf(kernel, sum)));
}

function sameInAll(row: Float64Array): number {
  if (!row.every((value) => Object.is(value, row[0]))) throw new Error(`${lanes} equal lanes gave ${row.join()}`);
  return row[0];
}
