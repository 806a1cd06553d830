import type { DrawFlips, FlipColumn } from './flipColumns.ts';

/** An interval between neighbouring columns, on the scale of the input. */
export interface Cell {
  readonly first: number;
  readonly middle: number;
}

/**
 * Where one more column helps most: the straight line between two columns errs by the square of their distance, in every
 * draw that flips between them. The cell with the greatest sum of squares is halved; null where no draw flips.
 */
export function widestCell(columns: readonly FlipColumn[], { cells }: DrawFlips, scale: 'linear' | 'log'): Cell | null {
  const [on, off] = scale === 'log' ? [Math.log, Math.exp] : [same, same];
  const errors = new Float64Array(columns.length);
  const widthOf = (cell: number) => on(columns[cell + 1].value) - on(columns[cell].value);
  for (const cell of cells) if (cell >= 0) errors[cell] += widthOf(cell) ** 2;
  let first = -1;
  let most = 0;
  for (const [cell, error] of errors.entries()) {
    if (error > most) [first, most] = [cell, error];
  }
  if (first < 0) return null;
  return { first, middle: off((on(columns[first].value) + on(columns[first + 1].value)) / 2) };
}

function same(value: number): number {
  return value;
}
