/** Quantiles of the standard normal for 5 % two-sided, and for 80 % power. */
const twoSided5 = 1.959963984540054;
const power80 = 0.8416212335729143;

/**
 * People needed in each arm of a test that is to find a lift: two proportions p₁ = baseline and p₂ = baseline·(1 + lift),
 * pooled variance under the null, 5 % two-sided, 80 % power:
 * n = (z·√(2·p̄(1 − p̄)) + z'·√(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₂ − p₁)², p̄ = (p₁ + p₂)/2, to the nearest person.
 * Source: Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 2003, without continuity correction.
 *
 * @param baseline share in [0, 1].
 * @param lift relative, at least −1, with baseline·(1 + lift) ≤ 1.
 * @returns whole people, 1 or more, never more for a larger lift above 0 (tests hold it); null where there is nothing to
 * find: no lift, or nobody converts.
 * @example 2 % and +10 %: 80,681 people; +20 %: 21,108.
 */
export function peoplePerArm(baseline: number, lift: number): number | null {
  const people = Math.round(peoplePerArmExactly(baseline, lift));
  return Number.isFinite(people) ? Math.max(1, people) : null;
}

/** The same before it is rounded: continuous and falling in a lift above 0; not finite where there is nothing to find. */
export function peoplePerArmExactly(baseline: number, lift: number): number {
  const difference = baseline * lift;
  const treated = baseline + difference;
  const mean = baseline + difference / 2;
  const underNull = twoSided5 * Math.sqrt(2 * mean * (1 - mean));
  const underLift = power80 * Math.sqrt(baseline * (1 - baseline) + treated * Math.max(0, 1 - treated));
  return ((underNull + underLift) / difference) ** 2;
}
