import type { Driver, Rival, Waterfall } from '../figures.ts';

/** One bar: a profit from zero, or what a driver adds to the running total or takes away. */
export interface WaterfallRow {
  readonly bar: Rival | Driver;
  readonly look: Rival | 'gain' | 'loss';
  readonly from: number;
  readonly to: number;
}

/** Macro's profit, each driver from where the one before it ends, and micro's profit. */
export function waterfallRows({ from, to, bars }: Waterfall): readonly WaterfallRow[] {
  let total = from;
  const drivers = bars.map(({ driver, amount }): WaterfallRow => {
    const before = total;
    total += amount;
    return { bar: driver, look: amount < 0 ? 'loss' : 'gain', from: before, to: total };
  });
  return [{ bar: 'macro', look: 'macro', from: 0, to: from }, ...drivers, { bar: 'micro', look: 'micro', from: 0, to }];
}

/** Least and greatest total drawn, zero among them. */
export function waterfallDomain(rows: readonly WaterfallRow[]): readonly [number, number] {
  const ends = rows.map(({ to }) => to);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}
