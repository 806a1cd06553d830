import type { Plan, Segment } from './plan.ts';
import { type OwnRanges, ownRangesOf, withOwnRanges, withoutGoneRanges } from './ranges.ts';
import { freshIds, rangesOfRows, type SegmentRow, segmentOf } from './segmentRows.ts';

/** What becomes of the segment at a position of the plan. */
export interface SegmentEdit {
  readonly position: number;
  readonly change: Partial<Omit<Segment, 'id'>>;
  /** Which of the changed numbers are uncertain. */
  readonly ranges?: OwnRanges | undefined;
}

/** The plan with many segments edited; later edits of a segment come after earlier ones. */
export function withCells(plan: Plan, edits: readonly SegmentEdit[]): Plan {
  const segments = [...plan.segments];
  for (const { position, change } of edits) segments[position] = { ...segments[position], ...change };
  const changes = edits.map(({ position, ...edit }) => ({ id: segments[position].id, ...edit }));
  return withOwnRanges({ ...plan, segments }, changes);
}

/** The plan with new segments in front of the one at a position; at the end where there is none. */
export function withRowsInserted(plan: Plan, position: number, rows: readonly SegmentRow[]): Plan {
  const fresh = freshIds(plan.segments);
  const added = rows.map((row) => segmentOf(row, plan, fresh()));
  const { segments } = plan;
  const longer = { ...plan, segments: [...segments.slice(0, position), ...added, ...segments.slice(position)] };
  return withOwnRanges(longer, rangesOfRows(rows, added));
}

export function withRowsRemoved(plan: Plan, positions: readonly number[]): Plan {
  const removed = new Set(positions);
  return withoutGoneRanges({ ...plan, segments: plan.segments.filter((_, position) => !removed.has(position)) });
}

/** The plan with a copy of each segment, together behind the last of them; positions come in order. */
export function withRowsDuplicated(
  plan: Plan,
  positions: readonly number[],
  copyName: (segment: Segment) => string,
): Plan {
  const copies = positions.map((position) => {
    const { id, ...row } = plan.segments[position];
    return { ...row, name: copyName(plan.segments[position]), ranges: ownRangesOf(plan, id) };
  });
  return withRowsInserted(plan, (positions.at(-1) ?? -1) + 1, copies);
}

/**
 * The plan with neighbouring segments one place up or down: `last` and `first` are the ends of their block. The same
 * plan where there is no room.
 */
export function withRowsMoved(plan: Plan, first: number, last: number, direction: 1 | -1): Plan {
  const { segments } = plan;
  const other = direction === 1 ? last + 1 : first - 1;
  if (other < 0 || other >= segments.length) return plan;
  const block = segments.slice(first, last + 1);
  const passed = segments[other];
  const swapped = direction === 1 ? [passed, ...block] : [...block, passed];
  const from = Math.min(first, other);
  return {
    ...plan,
    segments: [...segments.slice(0, from), ...swapped, ...segments.slice(from + swapped.length)],
  };
}

/** What rows are sorted by: numbers before texts, null last in both directions. */
export type SortKey = number | string | null;

/** The plan with its segments in order of their keys; those of equal keys stay in the order they have. */
export function withRowsSorted(plan: Plan, keyAt: (position: number) => SortKey, direction: 1 | -1): Plan {
  const keys = plan.segments.map((_, position) => keyAt(position));
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const order = keys.map((_, position) => position).sort((a, b) => ordered(keys[a], keys[b], direction, compare));
  return { ...plan, segments: order.map((position) => plan.segments[position]) };
}

function ordered(a: SortKey, b: SortKey, direction: 1 | -1, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
  return direction * compare(String(a), String(b));
}
