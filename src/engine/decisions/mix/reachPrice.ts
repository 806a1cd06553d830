import { reachAt } from '../../curves/reach.ts';
import { gainAt } from './bestSpend.ts';
import { curvatureOf, type MixTerms } from './mixTerms.ts';

/**
 * The terms of a mix that also earns ρ for every person in whom a message of either campaign registers. They are reached
 * by the same curve R as converting people are, so that only factors change:
 *
 *   alone + ρ·D·n·match,  shared + ρ·D·n·match·addressable,  worth + ρ·addressable·population
 *
 * @param rho money per person, 0 or more.
 */
export function withReachPrice(terms: MixTerms, rho: number): MixTerms {
  if (rho === 0) return terms;
  const { people, mass } = terms;
  const alone = terms.alone.map((gain, i) => gain + rho * people[i]);
  const shared = terms.shared.map((gain, i) => gain + rho * people[i] * mass.addressable);
  const worth = mass.worth + rho * mass.people;
  return { ...terms, alone, shared, mass: { ...mass, worth, curvature: curvatureOf(worth, shared) } };
}

/** People in whom a message of either campaign registers; all who are reached where every impression does. */
export function heardBy(terms: MixTerms, m: number, rows: Uint32Array, media: Float64Array): number {
  let heard = terms.mass.people * reachAt(m, terms.reachShape);
  for (let k = 0; k < rows.length; k++) heard += heardMore(terms, m, rows[k], media[k]);
  return heard;
}

/** As `heardBy`, of a choice among all rows. */
export function heardByChosen(terms: MixTerms, m: number, chosen: Uint8Array, media: Float64Array): number {
  let heard = terms.mass.people * reachAt(m, terms.reachShape);
  for (let i = 0; i < chosen.length; i++) if (chosen[i] === 1) heard += heardMore(terms, m, i, media[i]);
  return heard;
}

function heardMore({ mass, people, scale, reachShape }: MixTerms, m: number, row: number, media: number): number {
  if (scale[row] === 0) return 0;
  return gainAt(people[row], people[row] * mass.addressable, media / scale[row], m, reachShape);
}
