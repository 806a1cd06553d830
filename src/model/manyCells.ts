import { exceedsAll } from './checks/findLiftErrors.ts';
import { checkValue, type ValueProblem } from './checkValue.ts';
import { distributionOf } from './distribution.ts';
import { smallestPositive } from './fields.ts';
import type { Interval, Plan, Segment } from './plan.ts';
import { movedRange, type OwnChange, ownRangePath, rangeAt, withOwnRanges } from './ranges.ts';
import { type InputColumn, inheritedValue } from './segmentColumns.ts';

/** What happens to each of many cells. Times, percent and plus act on the default that an empty cell inherits. */
export type CellChange =
  /** null empties the cell, which then inherits the plan's default. */
  | { readonly kind: 'set'; readonly value: number | null; readonly range?: Interval | null }
  | { readonly kind: 'times'; readonly by: number }
  /** by 0.05: five percent more. */
  | { readonly kind: 'percent'; readonly by: number }
  | { readonly kind: 'plus'; readonly by: number };

export type CellChangeKind = CellChange['kind'];

/** One column, and what happens to its cells. */
export type ManyEdit =
  | { readonly column: InputColumn; readonly change: CellChange }
  | { readonly column: 'included'; readonly included: boolean };

export interface ManyCells {
  /** The segments with the change in them; those that cannot change are as they were. */
  readonly segments: readonly Segment[];
  readonly ranges: Plan['ranges'];
  readonly changedCount: number;
  /** The first changes, in the order of the positions. */
  readonly first: readonly ChangedCell[];
  /** Why some cannot change, and how many. */
  readonly refused: readonly RefusedCells[];
}

export interface ChangedCell {
  readonly position: number;
  /** What the cell holds or inherits. */
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A number, with its ends where it is uncertain, or whether the segment is included. */
export type CellValue = number | boolean | null | Interval;

export interface RefusedCells {
  readonly problem: ValueProblem;
  readonly count: number;
}

export const mostListed = 5;

/** Changes one column of the segments at the positions. A value that a limit forbids is left alone and counted. */
export function withManyCells(plan: Plan, positions: Iterable<number>, edit: ManyEdit): ManyCells {
  const segments = [...plan.segments];
  const first: ChangedCell[] = [];
  const refused = new Map<string, RefusedCells>();
  const changes: OwnChange[] = [];
  for (const position of positions) {
    const segment = segments[position];
    if (segment === undefined) continue;
    const next = edited(plan, segment, edit);
    const problem = problemOf(next, edit.column, plan.micro.dataFee);
    if (problem !== null) {
      refused.set(problem.code, { problem, count: (refused.get(problem.code)?.count ?? 0) + 1 });
      continue;
    }
    const [ranged, range] = [rangeBefore(plan, segment, edit), rangeAfter(plan, next, edit)];
    if (next[edit.column] === segment[edit.column] && `${ranged}` === `${range}`) continue;
    segments[position] = next;
    const ranges = range === null ? undefined : { [edit.column]: range };
    changes.push({ id: segment.id, change: { [edit.column]: next[edit.column] }, ranges });
    if (first.length < mostListed) {
      const before = ranged ?? shownValue(plan, segment, edit.column);
      first.push({ position, before, after: range ?? shownValue(plan, next, edit.column) });
    }
  }
  const { ranges } = withOwnRanges({ ...plan, segments }, changes);
  return { segments, ranges, changedCount: changes.length, first, refused: [...refused.values()] };
}

function rangeBefore(plan: Plan, { id }: Segment, { column }: ManyEdit): Interval | null {
  return column === 'included' ? null : rangeAt(plan, ownRangePath(id, column));
}

/** The range of a segment's own number after an edit: the one that is set, or the one it has, around the new number. */
function rangeAfter(plan: Plan, next: Segment, edit: ManyEdit): Interval | null {
  if (edit.column === 'included') return null;
  const { column, change } = edit;
  if (change.kind === 'set') return change.range ?? null;
  const [range, value] = [rangeBefore(plan, next, edit), next[column]];
  if (range === null || value === null) return null;
  return movedRange(range, distributionOf({ kind: 'own', field: `segments.*.${column}` }, range), value);
}

function edited(plan: Plan, segment: Segment, edit: ManyEdit): Segment {
  if (edit.column === 'included') return { ...segment, included: edit.included };
  const { column, change } = edit;
  if (change.kind === 'set') return { ...segment, [column]: change.value };
  const before = segment[column] ?? inheritedValue(plan, column);
  if (before === null) return segment;
  const after = tidy(combined(before, change));
  return after === before ? segment : { ...segment, [column]: after };
}

function shownValue(plan: Plan, segment: Segment, column: ManyEdit['column']): CellValue {
  return column === 'included' ? segment.included : (segment[column] ?? inheritedValue(plan, column));
}

/** Twelve digits are kept, so that 0.1 × 1.1 is 0.11 and not 0.11000000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function combined(before: number, change: Exclude<CellChange, { kind: 'set' }>): number {
  switch (change.kind) {
    case 'times':
      return before * change.by;
    case 'percent':
      return before * (1 + change.by);
    case 'plus':
      return before + change.by;
  }
}

function problemOf(segment: Segment, column: ManyEdit['column'], dataFee: number): ValueProblem | null {
  if (column === 'included') return null;
  const { baseline, macroLift, microLift, cpm } = segment;
  const problem = checkValue(`segments.*.${column}`, segment[column]);
  if (problem !== null) return problem;
  if (exceedsAll(baseline, Math.max(macroLift, microLift))) return { code: 'conversionAboveAll', params: {} };
  return cpm !== null && cpm + dataFee < smallestPositive ? { code: 'noPrice', params: {} } : null;
}
