import { quantiles } from '../../numerics/quantiles.ts';

/** Where numbers lie on a broken line: from knot `cell` to the next one, `share` of the way. */
export interface Places {
  /** At least 2. */
  readonly knots: number;
  readonly cell: Uint16Array;
  readonly share: Float64Array;
}

/**
 * Places numbers between knots at their own quantiles, so that about as many lie in every cell. Knots that fall together,
 * as numbers tie, become one; if all numbers are the same they lie on the first of two.
 *
 * @param cells how many cells at most; at least 1 and below 65,536.
 * @example [0, 1, 2, 8] in 2 cells: knots at 0, 1.5 and 8; 2 lies in the second cell, 1/13 of the way.
 */
export function placesBetweenKnots(input: Float64Array, cells: number): Places {
  const levels = Array.from({ length: cells + 1 }, (_, i) => i / cells);
  const knots = [...new Set(quantiles(input, levels) ?? [])];
  if (knots.length < 2) return { knots: 2, cell: new Uint16Array(input.length), share: new Float64Array(input.length) };
  const cell = Uint16Array.from(input, (x) => cellOf(x, knots));
  const share = input.map((x, k) => (x - knots[cell[k]]) / (knots[cell[k] + 1] - knots[cell[k]]));
  return { knots: knots.length, cell, share };
}

/** The last cell that begins at or below x, by halving. */
function cellOf(x: number, knots: readonly number[]): number {
  let [low, high] = [0, knots.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (knots[middle] <= x) low = middle;
    else high = middle;
  }
  return low;
}
