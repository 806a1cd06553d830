import { rootBetween } from '../../numerics/roots.ts';
import { peoplePerArmExactly } from './peoplePerArm.ts';

/** Where the search begins, as a share of the largest lift: below, an arm needs more people than any plan has. */
const furthestBelow = Math.log(1e-13);

/**
 * The smallest lift that a test with so many people in each arm finds in 4 of 5 tests, the minimum detectable effect: the
 * inverse of `peoplePerArm` in a lift above 0. No closed form; p̄(1 − p̄)/d² and (p₁(1 − p₁) + p₂(1 − p₂))/d² both fall in
 * d = p₂ − p₁, so the people needed do too, and there is one root at most.
 *
 * @param baseline share in [0, 1]. @param people in each arm, 0 or more.
 * @returns relative, above 0, falling in people; null where not even everybody converting would be found, or where
 * nobody can convert because of the message. Put back, it needs just those people (tests hold it).
 * @source follows from `peoplePerArm`.
 * @example 2 % and 80,681 people: 0.1; 21,108 people: 0.2.
 */
export function smallestLift(baseline: number, people: number): number | null {
  const largest = (1 - baseline) / baseline;
  if (!(baseline > 0 && largest > 0)) return null;
  const missing = (power: number) => peoplePerArmExactly(baseline, largest * Math.exp(power)) - people;
  if (missing(0) > 0 || missing(furthestBelow) < 0) return null;
  return largest * Math.exp(rootBetween(missing, furthestBelow, 0));
}
