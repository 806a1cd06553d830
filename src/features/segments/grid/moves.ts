import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import type { GridCell } from '../../../store/segmentsViewStore.ts';

/** Where a key leads to. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'top'
  | 'bottom'
  | 'gridStart'
  | 'gridEnd';

export interface GridSize {
  readonly rows: number;
  readonly columns: readonly SegmentColumn[];
  /** Rows that are in sight at once. */
  readonly page: number;
}

/** The row of the columns' names, above the first segment. */
export const headerRow = -1;

/** A row as screen readers count it: from 1, the names of the columns first. */
export function rowIndexOf(row: number): number {
  return row + 2;
}

/** The cell that a move leads to; at an edge, the cell itself. */
export function moved({ row, column }: GridCell, move: Move, { rows, columns, page }: GridSize): GridCell {
  const place = columns.indexOf(column);
  const at = (nextRow: number, nextPlace: number): GridCell => ({
    row: clamp(nextRow, Math.min(row, 0), rows - 1),
    column: columns[clamp(nextPlace, 0, columns.length - 1)],
  });
  switch (move) {
    case 'up':
      return at(row - 1, place);
    case 'down':
      return at(row + 1, place);
    case 'left':
      return at(row, place - 1);
    case 'right':
      return at(row, place + 1);
    case 'pageUp':
      return at(row - page, place);
    case 'pageDown':
      return at(row + page, place);
    case 'rowStart':
      return at(row, 0);
    case 'rowEnd':
      return at(row, columns.length - 1);
    case 'top':
      return at(0, place);
    case 'bottom':
      return at(rows - 1, place);
    case 'gridStart':
      return at(0, 0);
    case 'gridEnd':
      return at(rows - 1, columns.length - 1);
  }
}

/** The next cell, or the one before, over the ends of rows; null at the ends of the grid. */
export function tabbed({ row, column }: GridCell, back: boolean, { rows, columns }: GridSize): GridCell | null {
  const index = row * columns.length + columns.indexOf(column) + (back ? -1 : 1);
  if (index < 0 || index >= rows * columns.length) return null;
  return { row: Math.floor(index / columns.length), column: columns[index % columns.length] };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
