/**
 * Quantiles by linear interpolation between order statistics: of x₀ ≤ … ≤ xₙ₋₁ the quantile at level p is at the place
 * h = (n − 1)·p, x_⌊h⌋ + (h − ⌊h⌋)·(x_⌊h⌋₊₁ − x_⌊h⌋). One sort, of a copy, for all levels.
 *
 * @param values finite numbers in any order; left as they are. @param levels p, each in [0, 1].
 * @returns one number a level, in the unit of the values, between the least and the greatest; null without values. Never
 * falls as the level rises; from one value it is that value (tests/engine/quantiles.test.ts).
 * @source Hyndman & Fan 1996, "Sample quantiles in statistical packages", type 7.
 * @example quantiles([10, 20, 40], [0.25, 0.5, 0.9]) = [15, 20, 36]
 */
export function quantiles(values: Float64Array, levels: readonly number[]): number[] | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  return levels.map((level) => quantileOfSorted(sorted, level));
}

function quantileOfSorted(sorted: Float64Array, level: number): number {
  const place = (sorted.length - 1) * level;
  const below = Math.floor(place);
  const [low, high] = [sorted[below], sorted[Math.min(below + 1, sorted.length - 1)]];
  // Rounding may carry the sum above its end.
  return Math.min(high, low + (place - below) * (high - low));
}
