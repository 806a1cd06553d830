import { type Distribution, distributionOf, medianOf, type RangeOf, rangeAround } from './distribution.ts';
import type { Interval, Plan, Segment } from './plan.ts';
import { type PlanPath, valueAt } from './planPath.ts';
import { everySegment, parseRangePath } from './rangePath.ts';
import { type InputColumn, inputColumns } from './segmentColumns.ts';

/** The 90 % range at a key of `ranges`; null where nothing is uncertain. */
export function rangeAt({ ranges }: Plan, path: string): Interval | null {
  return ranges[path] ?? null;
}

/** The plan with a range at a key, or, for null, without one; the same plan where that changes nothing. */
export function withRange(plan: Plan, path: string, range: Interval | null): Plan {
  const { [path]: present, ...others } = plan.ranges;
  if (range === null) return present === undefined ? plan : { ...plan, ranges: others };
  if (present?.[0] === range[0] && present[1] === range[1]) return plan;
  return { ...plan, ranges: { ...plan.ranges, [path]: range } };
}

/** The best guess of a range, to twelve digits: the rest is rounding. */
export function bestGuess(range: Interval, place: RangeOf): number {
  return Number(medianOf(distributionOf(place, range), range).toPrecision(12));
}

/** The plan whose range of a value is around what that has become; without it where there is none around it. */
export function withRangeMoved(plan: Plan, path: PlanPath): Plan {
  const [range, value] = [rangeAt(plan, path), valueAt(plan, path)];
  if (range === null || typeof value !== 'number') return plan;
  return withRange(plan, path, movedRange(range, distributionOf({ kind: 'value', field: path }, range), value));
}

/** The plan without the ranges of a part that is switched off: `micro.narrow`. */
export function withoutRangesBelow(plan: Plan, part: string): Plan {
  const left = Object.entries(plan.ranges).filter(([path]) => !path.startsWith(`${part}.`));
  return { ...plan, ranges: Object.fromEntries(left) };
}

/**
 * The range with its best guess moved, each end to as many digits as somebody may want to read. Null where there is none:
 * what is spread in proportion can't be around 0, and a share not around 0 or 1.
 */
export function movedRange(range: Interval, distribution: Distribution, median: number): Interval | null {
  if (distribution !== 'normal' && (median <= 0 || (distribution === 'logitNormal' && median >= 1))) return null;
  const [low, high] = rangeAround(median, distribution, range);
  return [Number(low.toPrecision(6)), Number(high.toPrecision(6))];
}

/** The key of the range of one segment's own number. */
export function ownRangePath(id: string, column: InputColumn): string {
  return `segments.${id}.${column}`;
}

/** The key of the factor on a number of every segment. */
export function factorPath<C extends InputColumn>(column: C) {
  return `segments.${everySegment}.${column}` as const;
}

/** Ranges of one segment's own numbers, by column. */
export type OwnRanges = Readonly<Partial<Record<InputColumn, Interval>>>;

/** What numbers of a segment become, and which of them are uncertain from then on: those without a range are not. */
export interface OwnChange {
  readonly id: string;
  readonly change: Partial<Segment>;
  readonly ranges?: OwnRanges | undefined;
}

/** The ranges of a segment's own numbers. */
export function ownRangesOf({ ranges }: Plan, id: string): OwnRanges {
  const own: Partial<Record<InputColumn, Interval>> = {};
  for (const column of inputColumns) {
    const range = ranges[ownRangePath(id, column)];
    if (range !== undefined) own[column] = range;
  }
  return own;
}

/** The plan with the ranges of numbers that change: a number that comes without one has none any more. */
export function withOwnRanges(plan: Plan, changes: readonly OwnChange[]): Plan {
  if (!hasOwnRanges(plan) && changes.every(({ ranges }) => ranges === undefined)) return plan;
  const all = new Map(Object.entries(plan.ranges));
  for (const { id, change, ranges } of changes) {
    for (const column of inputColumns) {
      const range = ranges?.[column];
      if (range !== undefined) all.set(ownRangePath(id, column), range);
      else if (column in change) all.delete(ownRangePath(id, column));
    }
  }
  return { ...plan, ranges: Object.fromEntries(all) };
}

/** The plan whose ranges of single segments' numbers in a column are around the numbers that they have become. */
export function withOwnRangesMoved(plan: Plan, column: InputColumn): Plan {
  if (!hasOwnRanges(plan)) return plan;
  const place = { kind: 'own', field: `segments.*.${column}` } as const;
  const changes = plan.segments.flatMap(({ id, [column]: value }) => {
    const range = rangeAt(plan, ownRangePath(id, column));
    if (range === null || value === null) return [];
    const moved = movedRange(range, distributionOf(place, range), value);
    return [{ id, change: { [column]: value }, ranges: moved === null ? {} : { [column]: moved } }];
  });
  return withOwnRanges(plan, changes);
}

/** The plan without ranges of segments that it has no longer. */
export function withoutGoneRanges(plan: Plan): Plan {
  if (!hasOwnRanges(plan)) return plan;
  const ids = new Set(plan.segments.map(({ id }) => id));
  const left = Object.entries(plan.ranges).filter(([path]) => {
    const place = parseRangePath(path);
    return place?.kind !== 'own' || ids.has(place.id);
  });
  return { ...plan, ranges: Object.fromEntries(left) };
}

/** Whether a number of any single segment is uncertain. */
function hasOwnRanges({ ranges }: Plan): boolean {
  return Object.keys(ranges).some((path) => parseRangePath(path)?.kind === 'own');
}
