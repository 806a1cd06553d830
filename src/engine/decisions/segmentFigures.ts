import type { Plan } from '../../model/plan.ts';
import type { Market } from '../outcome/market.ts';
import { type SegmentOutcome, segmentOutcomeReader } from '../outcome/segmentOutcomes.ts';
import { saturationScale, worthOfTarget } from '../outcome/split.ts';
import type { TargetedBuy } from '../outcome/targetedBuy.ts';
import type { LiftTest } from './liftTest/liftTest.ts';
import { segmentTestReader } from './liftTest/segmentTest.ts';
import { smallestPayingSize } from './smallestPayingSize.ts';

/** What a table says about one targeted segment. */
export interface SegmentFigures {
  /** What it brings; null where micro is not bought. */
  readonly outcome: SegmentOutcome | null;
  /** People from which on targeting pays at the segment's price and values; null where no size pays. */
  readonly smallestSize: number | null;
  /** Whether targeting it pays at its best spend: its size is at least the smallest. */
  readonly pays: boolean;
  /** Whether its lift can be measured, and what that takes. */
  readonly test: LiftTest;
}

/** Gives the figures of one segment at a time, by its position in the plan; null where it is not targeted. */
export function segmentFiguresReader(
  plan: Plan,
  market: Market,
  buy: TargetedBuy,
): (position: number) => SegmentFigures | null {
  const outcomeOf = segmentOutcomeReader(plan, market, buy);
  const testOf = segmentTestReader(market, buy);
  const rowOf = rowsByPosition(market, plan.segments.length);
  return (position) => {
    const row = rowOf[position] ?? -1;
    if (row < 0) return null;
    const { size } = plan.segments[position];
    const smallestSize = smallestSizeOf(market, row, size);
    return {
      outcome: buy.bought ? outcomeOf(row) : null,
      smallestSize,
      pays: smallestSize !== null && size >= smallestSize,
      test: testOf(row),
    };
  };
}

/** The row of targets of each position of the plan, −1 where there is none. */
function rowsByPosition({ targets }: Market, count: number): Int32Array {
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < targets.count; row++) rows[targets.position[row]] = row;
  return rows;
}

function smallestSizeOf(market: Market, row: number, size: number): number | null {
  if (size === 0) return null;
  return smallestPayingSize({
    fixedCost: market.targets.fixedCost[row],
    worthPerHead: worthOfTarget(market, row, 1) / size,
    pricePerHead: (saturationScale(market, row) * (1 + market.micro.fee)) / size,
    reachShape: market.reachShape,
  });
}
