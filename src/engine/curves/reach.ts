/**
 * Reach: the share of an audience with at least one exposure.
 *
 * Formula: R(λ) = 1 − (1 + λ/r)^(−r), the negative binomial distribution's share above zero; r = null is its Poisson
 * limit 1 − e^(−λ), r = 1 Goerg's one-point curve λ/(1 + λ).
 *
 * @param impressionsPerHead λ, impressions per head of the audience, 0 or more.
 * @param shape r, above 0, or null for Poisson. Smaller r = more uneven exposure = less reach.
 * @returns a share in [0, 1]; 0 at λ = 0. Rising and concave in λ, rising in r (tests/engine/reach.test.ts).
 * @source Goerg 2014 for r = 1; Ehrenberg 1959 for the distribution.
 * @example reachAt(3, 1) = 0.75; reachAt(3, null) = 0.950
 */
export function reachAt(impressionsPerHead: number, shape: number | null): number {
  if (shape === 1) return impressionsPerHead / (1 + impressionsPerHead);
  if (shape === null) return -Math.expm1(-impressionsPerHead);
  return -Math.expm1(-shape * Math.log1p(impressionsPerHead / shape));
}

/**
 * Marginal reach: people newly reached by one more impression per head, as a share of the audience.
 *
 * Formula: R'(λ) = (1 + λ/r)^(−r−1), Poisson e^(−λ).
 *
 * @returns a share in (0, 1]; 1 at λ = 0. Falling and convex in λ (tests/engine/reach.test.ts).
 * @example marginalReach(1, 1) = 0.25
 */
export function marginalReach(impressionsPerHead: number, shape: number | null): number {
  if (shape === 1) return 1 / ((1 + impressionsPerHead) * (1 + impressionsPerHead));
  if (shape === null) return Math.exp(-impressionsPerHead);
  return Math.exp(-(shape + 1) * Math.log1p(impressionsPerHead / shape));
}

/**
 * How fast marginal reach falls: R''(λ) = −(r+1)/r·(1 + λ/r)^(−r−2), Poisson −e^(−λ).
 *
 * @returns 0 or less, rising towards 0. @example reachBend(1, 1) = −0.25
 */
export function reachBend(impressionsPerHead: number, shape: number | null): number {
  if (shape === null) return -Math.exp(-impressionsPerHead);
  const steps = 1 + impressionsPerHead / shape;
  return (-(shape + 1) / shape) * (marginalReach(impressionsPerHead, shape) / steps);
}

/**
 * The impressions per head at which marginal reach has fallen to a value: the inverse of `marginalReach`.
 *
 * Formula: λ = r·(v^(−1/(r+1)) − 1), Poisson −ln v.
 *
 * @param value v, above 0. @returns λ; below 0 where v is above 1. @example impressionsAtMarginalReach(0.25, 1) = 1
 */
export function impressionsAtMarginalReach(value: number, shape: number | null): number {
  if (shape === 1) return 1 / Math.sqrt(value) - 1;
  if (shape === null) return -Math.log(value);
  return shape * Math.expm1(-Math.log(value) / (shape + 1));
}

/**
 * The impressions per head that reach a share of an audience: the inverse of `reachAt`.
 *
 * Formula: λ = r·((1 − s)^(−1/r) − 1), Poisson −ln(1 − s).
 *
 * @param share s, in [0, 1). @returns λ, 0 or more, rising and convex in s; infinite at 1.
 * @example impressionsAtReach(0.75, 1) = 3
 */
export function impressionsAtReach(share: number, shape: number | null): number {
  if (shape === 1) return share / (1 - share);
  if (shape === null) return -Math.log1p(-share);
  return shape * Math.expm1(-Math.log1p(-share) / shape);
}

/**
 * Effective reach: the share of an audience with at least k exposures.
 *
 * Formula: 1 − Σ_{j<k} Γ(r+j)/(Γ(r)·j!) · (r/(r+λ))^r · (λ/(r+λ))^j, the tail of the negative binomial distribution
 * (Poisson: 1 − Σ_{j<k} e^(−λ) λ^j/j!). Terms follow one from the other, so that no gamma function is needed.
 *
 * @param times k, a whole number; 0 or less gives 1.
 * @returns a share in [0, 1], falling in k; equals `reachAt` at k = 1.
 * @source worked case "reach/NBD": λ = 3, r = 1, k = 1, 2, 3 gives 0.75, 0.5625, 0.421875.
 */
export function reachAtLeast(impressionsPerHead: number, shape: number | null, times: number): number {
  if (times <= 0) return 1;
  let exactly = 1 - reachAt(impressionsPerHead, shape);
  let below = exactly;
  for (let j = 1; j < times; j++) {
    exactly *=
      shape === null
        ? impressionsPerHead / j
        : ((shape + j - 1) / j) * (impressionsPerHead / (shape + impressionsPerHead));
    below += exactly;
  }
  return Math.max(0, 1 - below);
}

/** Gross rating points: impressions per hundred heads, GRP = 100 λ. */
export function grossRatingPoints(impressionsPerHead: number): number {
  return 100 * impressionsPerHead;
}

/** Average exposures of a person reached, λ/R(λ): 1 or more; null where nobody is reached. */
export function frequencyOf(impressions: number, peopleReached: number): number | null {
  return peopleReached > 0 ? impressions / peopleReached : null;
}
