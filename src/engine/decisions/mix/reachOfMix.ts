import { reachAt } from '../../curves/reach.ts';
import type { Mix } from './fillBudget.ts';
import type { MixTerms } from './mixTerms.ts';

/**
 * People reached by either campaign of a mix (model section 6): the mass campaign's, and of each targeted segment
 * p·(addressable·(R(λ_i + λ_M) − R(λ_M)) + (1 − addressable)·R(λ_i)) more. Reach goes by impressions λ, not by those
 * that register, eλ.
 */
export function reachOfMix(terms: MixTerms, { perHead, rows, media }: Mix): number {
  const { mass, people, scale, reachShape, attention } = terms;
  const seen = reachAt(perHead / attention, reachShape);
  let reach = mass.people * seen;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k];
    if (scale[row] === 0) continue;
    const targeted = media[k] / scale[row] / attention;
    const withMass = reachAt(targeted + perHead / attention, reachShape) - seen;
    reach += people[row] * (mass.addressable * withMass + (1 - mass.addressable) * reachAt(targeted, reachShape));
  }
  return reach;
}
