import { useLayoutEffect, useRef, useState } from 'react';
import type { Plan } from '../../../model/plan.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import type { GridCell, Selection } from '../../../store/segmentsViewStore.ts';
import { useSegmentsView, useSession } from '../../../store/useSession.ts';
import { uncertainColumns } from './gridColumns.ts';
import { headerRow, rowIndexOf } from './moves.ts';
import { scrollToCell } from './scrollToCell.ts';

/** Where the keyboard is in the grid, and how it gets elsewhere. */
export interface GridPlace {
  readonly active: GridCell;
  readonly selection: Selection | null;
  goTo(cell: GridCell, extend?: boolean): void;
}

/**
 * The cell with the focus: of the selection, or the name of a column. Whatever selects a cell, the keyboard, the mouse
 * or something beside the grid, it is scrolled into view and gets the focus.
 */
export function useGridPlace(
  scroller: HTMLElement | null,
  columns: readonly SegmentColumn[],
  count: number,
): GridPlace {
  const { segmentsView, plans } = useSession();
  const selection = useSegmentsView((view) => view.selection);
  const [header, setHeader] = useState<SegmentColumn | null>(null);
  const active = activeCell(selection, header, columns, count);
  const places = useRef({ selection, header, count });

  useLayoutEffect(() => {
    const before = places.current;
    places.current = { selection, header, count };
    if (scroller === null) return;
    const isElsewhere = before.selection !== selection || before.header !== header;
    const isFirstOrLast = (before.count === 0) !== (count === 0) && hasLostFocus(scroller);
    if (isFirstOrLast || (isElsewhere && (selection !== null || header !== null)))
      focusCell(scroller, active, columns, plans.getState().plan);
  });

  function goTo(cell: GridCell, extend = false): void {
    const inHeader = cell.row === headerRow;
    // Without rows the names of columns have the focus for want of cells.
    setHeader(inHeader && count > 0 ? cell.column : null);
    const anchor = extend ? (selection?.anchor ?? active) : cell;
    if (!inHeader) segmentsView.getState().select({ anchor, focus: cell });
  }

  return { active, selection, goTo };
}

/** The element with the focus went with its row, or was there for want of rows. */
function hasLostFocus(scroller: HTMLElement): boolean {
  return document.activeElement === document.body || scroller.contains(document.activeElement);
}

function activeCell(
  selection: Selection | null,
  header: SegmentColumn | null,
  columns: readonly SegmentColumn[],
  count: number,
): GridCell {
  const shown = (column: SegmentColumn) => (columns.includes(column) ? column : 'name');
  if (header !== null || count === 0) return { row: headerRow, column: shown(header ?? 'name') };
  const { row, column } = selection?.focus ?? { row: 0, column: 'name' };
  return { row: Math.min(row, count - 1), column: shown(column) };
}

/** Scrolls to a cell, or to the name of a column, and gives it the focus. */
export function focusCell(scroller: HTMLElement, cell: GridCell, columns: readonly SegmentColumn[], plan: Plan): void {
  scrollToCell(scroller, cell, columns, uncertainColumns(plan));
  const inner = cell.row === headerRow ? ' button' : '';
  scroller
    .querySelector<HTMLElement>(`[aria-rowindex="${rowIndexOf(cell.row)}"] > [data-column=${cell.column}]${inner}`)
    ?.focus({ preventScroll: true });
}
