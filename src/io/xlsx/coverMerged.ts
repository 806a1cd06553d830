import type { Cell } from '../tables/table.ts';
import { type Place, placeOf } from './cellAddress.ts';
import { refuseDamaged } from './refusal.ts';
import type { SheetGrid } from './sheetGrid.ts';

/** Cells that are shown as one, which has the value of the first. */
export interface Merge {
  readonly first: Place;
  readonly last: Place;
}

/** The cells of an address such as "A3:A4". */
export function mergeOf(reference: string): Merge {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  return last.row >= first.row && last.column >= first.column ? { first, last } : refuseDamaged();
}

/**
 * Marks the cells under merged ones, which lack a value of their own, in rows that hold more than the merged cell: a
 * heading over a whole table hides nothing. Beyond the table nothing is marked.
 */
export function coverMerged(grid: SheetGrid, merges: readonly Merge[]): void {
  if (merges.length === 0) return;
  const width = widthOf(grid);
  for (const merge of merges) {
    const text = shownText(grid.at(merge.first));
    if (text !== '') cover(grid, merge, width, text);
  }
}

function cover(grid: SheetGrid, { first, last }: Merge, width: number, text: string): void {
  for (let row = first.row; row <= last.row && row < grid.height; row += 1) {
    const extent = grid.extent(row);
    grid.count(1);
    if (extent === null || (extent.first >= first.column && extent.width <= last.column + 1)) continue;
    for (let column = first.column; column <= last.column && column < width; column += 1) {
      grid.count(1);
      const isFirst = row === first.row && column === first.column;
      if (!isFirst) grid.cover({ row, column }, { trouble: 'merged', text });
    }
  }
}

function widthOf(grid: SheetGrid): number {
  let width = 0;
  for (let row = 0; row < grid.height; row += 1) width = Math.max(width, grid.extent(row)?.width ?? 0);
  return width;
}

function shownText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'number' in cell ? String(cell.number) : cell.text;
}
