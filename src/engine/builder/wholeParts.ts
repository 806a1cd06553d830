import { sumOf } from '../numerics/sumOf.ts';

/**
 * Whole parts of a whole total in proportion to weights, by largest remainder: every part is rounded down, and what is
 * left goes, one each, to the parts that lost most (of equal ones, the first).
 *
 * @param weights 0 or more, at least one above. @param total a whole number, 0 or more.
 * @returns whole numbers that add up to the total exactly, each less than 1 from its exact share.
 * @source Hamilton 1792 ("Hare quota"): seats by largest remainder.
 * @example wholeParts([1, 1, 1], 100) = 34, 33, 33
 */
export function wholeParts(weights: ArrayLike<number>, total: number): Float64Array {
  const exact = sharedOut(weights, total);
  const parts = exact.map(Math.floor);
  const left = total - sumOf(parts);
  if (left > 0) giveToLargest(parts, exact, left);
  else takeBack(parts, -left);
  return parts;
}

/** One more for each of the parts that lost most; the last places among equal ones go to the first of them. */
function giveToLargest(parts: Float64Array, exact: Float64Array, count: number): void {
  const losses = exact.map((share, i) => share - parts[i]);
  const least = losses.toSorted()[losses.length - count];
  let ties = count - losses.reduce((above, loss) => (loss > least ? above + 1 : above), 0);
  for (let i = 0; i < parts.length; i++) {
    if (losses[i] > least) parts[i]++;
    else if (losses[i] === least && ties > 0) {
      parts[i]++;
      ties--;
    }
  }
}

/** Where division rounded a share up to a whole number, there is one too many. */
function takeBack(parts: Float64Array, count: number): void {
  let left = count;
  for (let i = 0; i < parts.length && left > 0; i++) {
    if (parts[i] === 0) continue;
    parts[i]--;
    left--;
  }
}

function sharedOut(weights: ArrayLike<number>, total: number): Float64Array {
  const sum = sumOf(weights);
  return Float64Array.from(weights, (weight) => (weight / sum) * total);
}
