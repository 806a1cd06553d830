import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import type { GridCell } from '../../../store/segmentsViewStore.ts';
import { headerHeight, rowHeight, stickyLeft, stickyWidth, widthOf } from './gridColumns.ts';

/** Scrolls as little as it takes for a cell to be seen, beside the columns that stay and below their names. */
export function scrollToCell(
  scroller: HTMLElement,
  { row, column }: GridCell,
  columns: readonly SegmentColumn[],
  uncertain: ReadonlySet<SegmentColumn>,
): void {
  if (row >= 0) {
    scroller.scrollTop = nearest(scroller.scrollTop, row * rowHeight, rowHeight, scroller.clientHeight - headerHeight);
  }
  if (stickyLeft(columns, column) !== null) return;
  const place = columns.indexOf(column);
  const aside = stickyWidth(columns);
  const left = widthOf(columns.slice(0, place), uncertain) - aside;
  scroller.scrollLeft = nearest(scroller.scrollLeft, left, widthOf([column], uncertain), scroller.clientWidth - aside);
}

/** The offset nearest to the one there is from which the whole of something is in view. */
function nearest(offset: number, start: number, length: number, room: number): number {
  return Math.max(0, Math.min(start, Math.max(offset, start + length - room)));
}

/** How many rows are in sight at once. */
export function rowsInSight(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - headerHeight) / rowHeight));
}
