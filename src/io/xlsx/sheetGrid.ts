import type { Cell, Row } from '../tables/table.ts';
import type { Place } from './cellAddress.ts';
import { refuse, refuseDamaged } from './refusal.ts';

/** A sheet of 600,000 segments in 13 columns, or one lost cell far out. */
const mostCells = 8_000_000;
const empty: Row = [];

/** The cells of a sheet at their places; the empty ones between them are counted too, before there is room for them. */
export class SheetGrid {
  readonly #rows: (Cell[] | null)[] = [];
  #left = mostCells;

  /** Puts a cell that is not blank; refuses a second one at the same place. */
  put({ row, column }: Place, cell: Cell): void {
    const cells = this.#rowAt(row);
    if (column < cells.length && cells[column] !== '') refuseDamaged();
    this.#fill(cells, column);
    cells[column] = cell;
  }

  /** Puts a cell over what is there. */
  cover(place: Place, cell: Cell): void {
    const cells = this.#rowAt(place.row);
    this.#fill(cells, place.column);
    cells[place.column] = cell;
  }

  at({ row, column }: Place): Cell {
    return this.#rows[row]?.[column] ?? '';
  }

  /** The first column that holds something, and the number of columns up to the last; null for an empty row. */
  extent(row: number): { readonly first: number; readonly width: number } | null {
    const cells = this.#rows[row];
    return cells ? { first: cells.findIndex((cell) => cell !== ''), width: cells.length } : null;
  }

  get height(): number {
    return this.#rows.length;
  }

  /** Counts work that is done cell by cell, so that no file can ask for more of it than a large sheet needs. */
  count(cells: number): void {
    this.#left -= cells;
    if (this.#left < 0) refuse({ code: 'tooManyCells', limit: mostCells });
  }

  toRows(): readonly Row[] {
    return this.#rows.map((cells) => cells ?? empty);
  }

  #rowAt(row: number): Cell[] {
    this.count(Math.max(0, row + 1 - this.#rows.length));
    while (this.#rows.length <= row) this.#rows.push(null);
    const cells = this.#rows[row] ?? [];
    this.#rows[row] = cells;
    return cells;
  }

  #fill(cells: Cell[], column: number): void {
    this.count(Math.max(0, column + 1 - cells.length));
    while (cells.length <= column) cells.push('');
  }
}
