import type { Plan } from '../../../model/plan.ts';
import type { Market } from '../../outcome/market.ts';

/**
 * The targeted segments in a line, those that gain least from a message of their own first. Segments are merged with
 * their neighbours only, so that every group is a stretch of the line. Columns are in the order of the line.
 */
export interface SegmentLine {
  readonly count: number;
  /** Row of targets at each place. */
  readonly row: Uint32Array;
  /** a = microLift − macroLift: what a message of its own adds. Rising. */
  readonly advantage: Float64Array;
  /** ω = D·n·match·baseline·value: what the people buy without advertising, by which lifts are weighted. */
  readonly organicValue: Float64Array;
  /** n, people as entered: the size of an audience by which a narrow one is priced. */
  readonly entries: Float64Array;
  /** The segment's own CPM; NaN where the plan's holds. */
  readonly ownCpm: Float64Array;
}

/** Lines up the targets; equal ones are interchangeable, so that the plan's order of segments does not matter. */
export function lineUp({ segments }: Plan, { targets }: Market): SegmentLine {
  const { count, position, macroLift, microLift, people, baseline, value } = targets;
  const entries = Float64Array.from(position, (at) => segments[at].size);
  const ownCpm = Float64Array.from(position, (at) => segments[at].cpm ?? Number.NaN);
  const advantage = microLift.map((lift, i) => lift - macroLift[i]);
  const worth = people.map((heads, i) => heads * baseline[i] * value[i]);
  const keys = [
    advantage,
    value.map((margin, i) => margin * baseline[i] * microLift[i]),
    entries,
    ...[macroLift, value, people, targets.price, targets.precision, targets.offerCost, targets.fixedCost],
    targets.typedSpend,
  ].filter(({ length }) => length === count);
  const row = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => compare(keys, a, b));
  const inLine = (column: Float64Array) => Float64Array.from(row, (i) => column[i]);
  return {
    count,
    row,
    advantage: inLine(advantage),
    organicValue: inLine(worth),
    entries: inLine(entries),
    ownCpm: inLine(ownCpm),
  };
}

function compare(keys: readonly Float64Array[], a: number, b: number): number {
  for (const key of keys) if (key[a] !== key[b]) return key[a] - key[b];
  return a - b;
}
