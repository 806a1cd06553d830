import { distributionOf } from './distribution.ts';
import { fields, type Sourced } from './fields.ts';
import type { Interval, Plan } from './plan.ts';
import { valueAt } from './planPath.ts';
import { meanLift } from './questionInputs.ts';
import type { RangePath } from './rangePath.ts';
import { movedRange, rangeAt, withRange } from './ranges.ts';

/**
 * From where to where the sources behind the defaults say that a value varies, in its own unit; of micro lift, as a
 * multiple of macro lift. That nine in ten campaigns lie inside is an assumption: sources don't say how many do.
 */
const published = {
  'segments.*.microLift': [1, 1.7],
  'micro.match': [0.3, 0.8],
  'micro.cpm': [12, 18],
  'micro.dataFee': [0.2, 3.5],
  'micro.fee': [0.08, 0.15],
  'macro.fee': [0.08, 0.15],
  // Of a regional campaign. Costs of national ones are published without a range.
  'macro.productionCost': [10_000, 50_000],
} as const satisfies Partial<Record<RangePath['field'], Interval>>;

type PublishedPath = keyof typeof published;

/** A range that can be proposed for a plan. */
export interface PublishedRange {
  /** The key of `ranges` that it is for. */
  readonly path: PublishedPath;
  /** The range as its source has it. */
  readonly published: Interval;
  /** As wide, around the plan's value. */
  readonly proposed: Interval;
  readonly source: Sourced<number | null>;
}

/**
 * What can be proposed for a plan: published ranges of values that are certain so far and lie inside them. The plan's
 * value stays the best guess, and the range is as wide as the published one on its own scale: whoever has typed a value
 * knows something about it, and no result moves just because its doubts are named.
 *
 * @example a match rate of 60 %, published as 30 to 80 %: 33 to 82 %.
 */
export function publishedRangesFor(plan: Plan): readonly PublishedRange[] {
  return Object.entries(published).flatMap(([key, ends]) => {
    const path = key as PublishedPath;
    const proposed = rangeAt(plan, path) === null ? proposal(plan, path, ends) : null;
    return proposed === null ? [] : [{ path, published: ends, proposed, source: fields[path].default }];
  });
}

/** Ranges of the plan that are what is proposed for it: published ones that somebody has taken up. */
export function publishedRangesIn(plan: Plan): readonly PublishedRange[] {
  return publishedRangesFor({ ...plan, ranges: {} }).filter(({ path, proposed: [low, high] }) => {
    const present = rangeAt(plan, path);
    return present?.[0] === low && present[1] === high;
  });
}

/** The plan with every range that can be proposed for it; the same plan where there is none. */
export function withPublishedRanges(plan: Plan): Plan {
  return publishedRangesFor(plan).reduce((next, { path, proposed }) => withRange(next, path, proposed), plan);
}

function proposal(plan: Plan, path: PublishedPath, ends: Interval): Interval | null {
  if (path === 'segments.*.microLift') {
    const ratio = meanLift(plan, 'microLift') / meanLift(plan, 'macroLift');
    // A factor on every lift, so that its best guess is 1.
    return holds(ends, ratio) ? movedRange(ends, 'logNormal', 1) : null;
  }
  const value = valueAt(plan, path);
  const distribution = distributionOf({ kind: 'value', field: path }, ends);
  return typeof value === 'number' && holds(ends, value) ? movedRange(ends, distribution, value) : null;
}

function holds([low, high]: Interval, value: number): boolean {
  return value >= low && value <= high;
}
