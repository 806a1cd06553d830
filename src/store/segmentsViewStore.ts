import { createStore } from 'zustand/vanilla';
import { readHiddenColumns, rememberHiddenColumns } from '../io/preferences.ts';
import type { Plan } from '../model/plan.ts';
import type { SegmentColumn } from '../model/segmentColumns.ts';
import { type Looking, lookingAtAll, shownSegments } from './shownSegments.ts';
import type { UnreadCells } from './unreadCells.ts';

/** A cell of the grid: index of the row among those shown, and its column. */
export interface GridCell {
  readonly row: number;
  readonly column: SegmentColumn;
}

/** A rectangle of cells, from where it began to where the keyboard is. */
export interface Selection {
  readonly anchor: GridCell;
  readonly focus: GridCell;
}

/** How the segments are looked at; not part of the plan. */
export interface SegmentsView {
  readonly looking: Looking;
  /**
   * Positions of the rows shown; null for all. They stay until something else is looked for, so that a row does not
   * vanish under the hands of who edits it; rows that come meanwhile are shown too.
   */
  readonly shown: readonly number[] | null;
  readonly hidden: ReadonlySet<SegmentColumn>;
  readonly selection: Selection | null;
  look(looking: Looking, plan: Plan, unread: UnreadCells): void;
  /** Rows came, went or moved. */
  refresh(plan: Plan, before: Plan): void;
  hide(column: SegmentColumn, hidden: boolean): void;
  select(selection: Selection | null): void;
}

export function createSegmentsViewStore() {
  return createStore<SegmentsView>()((set) => ({
    looking: lookingAtAll,
    shown: null,
    hidden: new Set(readHiddenColumns()),
    selection: null,
    look: (looking, plan, unread) => set({ looking, shown: shownSegments(plan, unread, looking), selection: null }),
    refresh: (plan, before) => set(({ shown }) => ({ shown: shown && stillShown(shown, plan, before) })),
    hide: (column, hide) => set(({ hidden }) => ({ hidden: toggled(hidden, column, hide) })),
    select: (selection) => set({ selection }),
  }));
}

function toggled(hidden: ReadonlySet<SegmentColumn>, column: SegmentColumn, hide: boolean): Set<SegmentColumn> {
  const next = new Set(hidden);
  if (hide) next.add(column);
  else next.delete(column);
  rememberHiddenColumns([...next]);
  return next;
}

function stillShown(shown: readonly number[], plan: Plan, before: Plan): readonly number[] {
  const ids = new Set(before.segments.map(({ id }) => id));
  for (const position of shown) ids.delete(before.segments[position]?.id ?? '');
  // What is left are the rows that were not shown.
  return [...plan.segments.keys()].filter((position) => !ids.has(plan.segments[position].id));
}
