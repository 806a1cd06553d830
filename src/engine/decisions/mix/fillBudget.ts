import { fixedCosts } from '../../curves/fixedCosts.ts';
import { reachAt } from '../../curves/reach.ts';
import { rootBetween } from '../../numerics/roots.ts';
import { gainAt } from './bestSpend.ts';
import type { MixTerms } from './mixTerms.ts';
import { heardBy } from './reachPrice.ts';
import type { MixLimits } from './relaxation.ts';
import { spendAt, splitMoney } from './splitMoney.ts';

/** A mix in full: whom to target, with how much media money, beside how much mass media. */
export interface Mix {
  /** m, attended mass impressions per head; 0: no mass campaign. */
  readonly perHead: number;
  /** Rows of targeted segments, rising, and their media money. */
  readonly rows: Uint32Array;
  readonly media: Float64Array;
  /** Money for both campaigns. */
  readonly spend: number;
  readonly profit: number;
  /** People in whom a message registers. */
  readonly heard: number;
}

/** What versions and set-up of these rows cost together. */
export function fixedOf(terms: MixTerms, rows: Uint32Array): number {
  if (rows.length === 0) return 0;
  const costs = fixedCosts(
    Float64Array.from(rows, (row) => terms.fixed[row]),
    terms.reuse,
  );
  let sum = terms.setupCost;
  for (let k = 0; k < costs.length; k++) sum += costs[k];
  return sum;
}

/** Production and media of the mass campaign. */
export function massCost({ mass }: MixTerms, m: number): number {
  return m > 0 ? mass.production + mass.mediaAndFee(m) : 0;
}

/** The least that targeting these rows beside m mass impressions per head costs. */
export function leastCost(terms: MixTerms, rows: Uint32Array, m: number): number {
  let media = 0;
  for (let k = 0; k < rows.length; k++) media += terms.least[rows[k]];
  return massCost(terms, m) + fixedOf(terms, rows) + media * terms.feeFactor;
}

/** A reach that falls short by a rounding is enough. */
export const shortBy = 1e-9;

/**
 * The most profitable media money for given rows at given m that keeps to the limits: that of `fillBudget`, with a price
 * of reach that is just high enough.
 *
 * @param near a price of reach to begin with, or 0.
 * @returns null where the budget is below the least cost, or the reach too far.
 */
export function fillMix(terms: MixTerms, rows: Uint32Array, m: number, limits: MixLimits, near: number): Mix | null {
  const { budget, leastReach } = limits;
  const free = fillBudget(terms, rows, m, budget);
  if (free === null || free.heard >= leastReach * (1 - shortBy)) return free;
  let best: Mix | null = null;
  const surplus = (rho: number) => {
    const mix = rho === 0 ? free : (fillBudget(terms, rows, m, budget, rho) ?? free);
    if (mix.heard >= leastReach * (1 - shortBy) && (best === null || mix.profit > best.profit)) best = mix;
    const over = mix.heard / leastReach - 1;
    return Math.abs(over) <= shortBy ? 0 : over;
  };
  const unit = budget / leastReach;
  // A price that was found beside other mass media is nearly right.
  let [low, high, factor] = near > 0 ? [near, near, 1.01] : [0, unit, 8];
  while (surplus(high) < 0) {
    if (high > 1e6 * unit) return null;
    [low, high, factor] = [high, high * factor, Math.min(8, factor * factor)];
  }
  while (low > 0 && surplus(low) > 0) {
    [low, high, factor] = [factor < 8 ? low / factor : 0, low, factor * factor];
  }
  rootBetween(surplus, low, high);
  return best;
}

/**
 * The most profitable media money for given rows at given m: Δ'(x) equal for all that have more than their least and
 * less than their most, and (1 + fee) where money is left over.
 *
 * @param rho what a person reached earns beside; 0 or more. It moves the media money and is no part of the profit.
 * @returns null where the budget is below the least cost.
 */
export function fillBudget(terms: MixTerms, rows: Uint32Array, m: number, budget: number, rho = 0): Mix | null {
  const fixed = massCost(terms, m) + fixedOf(terms, rows);
  const money = (budget - fixed) / terms.feeFactor;
  const media = new Float64Array(rows.length);
  let spent = spendAt(terms, rows, m, { mu: 0, rho }, media);
  if (spent > money) {
    const least = leastCost(terms, rows, m);
    if (least > budget * (1 + 1e-12)) return null;
    spent = splitMoney(terms, rows, m, { money, rho }, media);
  }
  const spend = fixed + spent * terms.feeFactor;
  const profit = gainOf(terms, rows, media, m) - spend;
  return { perHead: m, rows, media, spend, profit, heard: heardBy(terms, m, rows, media) };
}

/** A mix that was found at other prices, at what it really earns. */
export function repriced(terms: MixTerms, mix: Mix): Mix {
  return { ...mix, profit: gainOf(terms, mix.rows, mix.media, mix.perHead) - mix.spend };
}

/** What a mix brings before its spend is taken off. */
function gainOf(terms: MixTerms, rows: Uint32Array, media: Float64Array, m: number): number {
  const { alone, shared, scale, mass, reachShape } = terms;
  let gain = mass.worth * reachAt(m, reachShape);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k];
    if (scale[row] > 0) gain += gainAt(alone[row], shared[row], media[k] / scale[row], m, reachShape);
  }
  return gain;
}
