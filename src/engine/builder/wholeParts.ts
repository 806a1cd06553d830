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
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  const byLoss = Uint32Array.from(exact, (_, i) => i).sort(
    (i, j) => exact[j] - parts[j] - (exact[i] - parts[i]) || i - j,
  );
  // Rounding of the division alone may leave one too few.
  for (const i of left < 0 ? byLoss.toReversed() : byLoss) {
    if (left === 0) break;
    const step = Math.sign(left);
    if (parts[i] + step < 0) continue;
    parts[i] += step;
    left -= step;
  }
  return parts;
}

function sharedOut(weights: ArrayLike<number>, total: number): Float64Array {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  return Float64Array.from(weights, (weight) => (weight / sum) * total);
}
