import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import type { GridCell, Selection } from '../../../store/segmentsViewStore.ts';
import type { Session } from '../../../store/session.ts';
import { visibleColumns } from './gridColumns.ts';

/** The cells that are selected: rows as they are shown, their positions in the plan, and columns, all in order. */
export interface SelectedCells {
  readonly first: number;
  readonly last: number;
  readonly positions: readonly number[];
  readonly columns: readonly SegmentColumn[];
}

/** What is selected now; null where nothing is. */
export function selectedCells({ plans, segmentsView }: Session): SelectedCells | null {
  const { plan } = plans.getState();
  const { selection, shown, hidden } = segmentsView.getState();
  const count = shown === null ? plan.segments.length : shown.length;
  if (selection === null || count === 0) return null;
  const { first, last } = selectedRows(selection, count);
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const positions = shown === null ? rows : rows.map((row) => shown[row]);
  return { first, last, positions, columns: selectedColumns(selection, visibleColumns(plan, hidden)) };
}

/** The rows of a selection, as far as there are such. */
export function selectedRows({ anchor, focus }: Selection, count: number) {
  const first = Math.min(anchor.row, focus.row, count - 1);
  return { first, last: Math.min(Math.max(anchor.row, focus.row), count - 1) };
}

export function selectedColumns({ anchor, focus }: Selection, columns: readonly SegmentColumn[]) {
  const [from, to] = [columns.indexOf(anchor.column), columns.indexOf(focus.column)];
  return columns.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
}

export function selectionOf(cell: GridCell): Selection {
  return { anchor: cell, focus: cell };
}

/** The selection with its rows elsewhere; its columns stay. */
export function withSelectedRows({ anchor, focus }: Selection, first: number, last: number): Selection {
  const down = anchor.row <= focus.row;
  return {
    anchor: { row: down ? first : last, column: anchor.column },
    focus: { row: down ? last : first, column: focus.column },
  };
}
