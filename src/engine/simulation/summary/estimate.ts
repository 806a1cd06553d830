/** A figure from draws, and how far from the truth another simulation of that size would put it. */
export interface Estimate {
  readonly value: number;
  /** In the unit of the value; null where one draw cannot tell. */
  readonly standardError: number | null;
}

/**
 * The mean of draws with its standard error √(Σ(x − x̄)²/(n − 1))/√n, in two passes.
 *
 * @param values independent draws, finite, at least one; any unit, and the result in it.
 * @example meanEstimate([1, 2, 3, 6]) = 3 ± 1.0801
 */
export function meanEstimate(values: Float64Array): Estimate {
  const count = values.length;
  // What is the same in every draw is known exactly: the rounding of its sum is no error.
  if (count > 1 && values.every((x) => x === values[0])) return { value: values[0], standardError: 0 };
  const value = values.reduce((sum, x) => sum + x, 0) / count;
  if (count < 2) return { value, standardError: null };
  const squares = values.reduce((sum, x) => sum + (x - value) ** 2, 0);
  return { value, standardError: Math.sqrt(squares / (count - 1) / count) };
}

/**
 * A probability P from how often something happened, with the standard error √(P(1 − P)/n).
 *
 * @param times in how many of the draws, in [0, n]; a tie may count as a part, and the error is then an upper bound.
 * @param draws n, at least 1.
 * @returns value in [0, 1]; error at most 1/(2√n), 0 where it happened always or never.
 * @example chanceEstimate(64, 100) = 0.64 ± 0.048
 */
export function chanceEstimate(times: number, draws: number): Estimate {
  const value = times / draws;
  return { value, standardError: Math.sqrt((value * (1 - value)) / draws) };
}
