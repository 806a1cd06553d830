import { reachAt } from '../../curves/reach.ts';
import { bestExposure, gainAt } from './bestSpend.ts';
import type { MixTerms } from './mixTerms.ts';
import { heardByChosen, withReachPrice } from './reachPrice.ts';

/** A part of the choices: which segments are still free, and how many may be targeted. */
export interface Choices {
  /** 1: targeted, −1: not, 0: free. */
  readonly rule: Int8Array;
  /** Segments targeted, at least and at most. */
  readonly fewest: number;
  readonly most: number;
  /** What set-up and versions cost, where no segment is free any more. */
  readonly fixed: number | null;
}

/** An amount of mass media: m attended impressions per head, of a campaign that is bought or not. */
export interface MassPoint {
  readonly m: number;
  readonly bought: boolean;
}

/** What stands for the limits: money costs 1 + μ, and every person reached earns ρ. Both 0 or more. */
export interface Prices {
  readonly mu: number;
  readonly rho: number;
}

/** The mix that is best when money and reach have prices instead of limits; see `createRelaxation`. */
export interface RelaxedMix {
  /** At least the profit of every mix within the limits. */
  readonly value: number;
  /** What it spends; it may be more or less than the budget. */
  readonly money: number;
  /** People that it reaches, more or less than wanted; not counted where no number is wanted. */
  readonly heard: number;
  readonly targeted: number;
  /** What targeting adds once set-up is paid; where it is below 0, nobody is targeted who need not be. */
  readonly added: number;
}

/** What a mix must keep to beside who may be targeted. */
export interface MixLimits {
  readonly budget: number;
  /** People in whom a message must register at least. */
  readonly leastReach: number;
}

/**
 * A Lagrangian relaxation of the mix at m mass impressions per head: every unit of money costs 1 + μ, and the budget is
 * given back at the price μ; every person reached earns ρ, and the least reach is taken back at that price. Then segments
 * no longer compete, and each is targeted where that gains:
 *
 *   f(m, μ, ρ) = worth·R(m) − (1 + μ)·massCost(m) + μ·B − ρ·leastReach
 *                + max Σ over targeted [Δ_i(x_i) − (1 + μ)·((1 + fee)·x_i + φF_i)]
 *
 * with worth and Δ_i as `withReachPrice` has them, is at least the best profit at m for all μ, ρ ≥ 0. Shared fixed costs are replaced by less: with reuse below 1, K
 * versions cost at least W_K/K·ΣF, where W_K = Σ_{j≤K} j^(log2 reuse) and W_K/K falls in K (Chebyshev's inequality,
 * since the dearest come first); above 1, at least ΣF + F_min·(W_K − K).
 */
export interface Relaxation {
  /** Fills `net` and `media`, and says which segments are chosen. With mass media, production is paid even at m = 0. */
  at(point: MassPoint, prices: Prices, choices: Choices): RelaxedMix;
  /** The terms at a price of reach. */
  pricedAt(rho: number): MixTerms;
  readonly limits: MixLimits;
  /** Of the last call: what targeting each segment adds, its media money, and whether it is targeted. */
  readonly net: Float64Array;
  readonly media: Float64Array;
  readonly chosen: Uint8Array;
  /** Rows gone through so far. */
  readonly work: () => number;
}

export function createRelaxation(terms: MixTerms, limits: MixLimits): Relaxation {
  const { count, mass } = terms;
  const { budget, leastReach } = limits;
  const net = new Float64Array(count);
  const media = new Float64Array(count);
  const chosen = new Uint8Array(count);
  const versions = sharedVersions(terms);
  let rows = 0;
  let priced = { rho: 0, terms };

  function pricedAt(rho: number): MixTerms {
    if (rho !== priced.rho) priced = { rho, terms: withReachPrice(terms, rho) };
    return priced.terms;
  }

  const decidedVersions = (fixed: number) => ({ factor: 0, extra: fixed - terms.setupCost });

  function at({ m, bought }: MassPoint, { mu, rho }: Prices, choices: Choices): RelaxedMix {
    rows += count;
    const here = pricedAt(rho);
    const { factor, extra } = choices.fixed === null ? versions(choices) : decidedVersions(choices.fixed);
    const massCost = bought ? mass.production + mass.mediaAndFee(m) : 0;
    const rest = here.mass.worth * reachAt(m, terms.reachShape) - (1 + mu) * massCost + mu * budget - rho * leastReach;
    fillNets(here, m, mu, factor, net, media);
    const bonus = choose(net, choices, chosen);
    const added = bonus.sum - (1 + mu) * (terms.setupCost + extra);
    if (bonus.targeted === 0 || (added < 0 && bonus.forced === 0 && choices.fewest === 0)) {
      chosen.fill(0);
      return { value: rest, money: massCost, heard: heard(m), targeted: 0, added };
    }
    let money = massCost + terms.setupCost + extra;
    for (let i = 0; i < count; i++) {
      if (chosen[i] === 1) money += factor * terms.fixed[i] + terms.feeFactor * media[i];
    }
    return { value: rest + added, money, heard: heard(m), targeted: bonus.targeted, added };
  }

  const heard = (m: number) => (leastReach === 0 ? 0 : heardByChosen(terms, m, chosen, media));

  return { at, pricedAt, limits, net, media, chosen, work: () => rows };
}

/** What each segment adds if it is targeted with the media money that pays at the price 1 + μ. */
function fillNets(
  terms: MixTerms,
  m: number,
  mu: number,
  factor: number,
  net: Float64Array,
  media: Float64Array,
): void {
  const { alone, shared, scale, fixed, least, most, reachShape } = terms;
  const price = (1 + mu) * terms.feeFactor;
  for (let i = 0; i < net.length; i++) {
    const h = scale[i];
    let x = least[i];
    let gain = 0;
    if (h > 0) {
      const wanted = h * bestExposure(alone[i], shared[i], m, price * h, reachShape);
      x = Math.min(most[i], Math.max(least[i], wanted));
      gain = gainAt(alone[i], shared[i], x / h, m, reachShape);
      // Where a gain is convex before it is concave, the last point that pays may be worth less than the least spend.
      if (alone[i] < shared[i] && x > least[i]) {
        const atLeast = gainAt(alone[i], shared[i], least[i] / h, m, reachShape);
        if (atLeast - price * least[i] > gain - price * x) {
          x = least[i];
          gain = atLeast;
        }
      }
    }
    media[i] = x;
    net[i] = gain - price * x - (1 + mu) * factor * fixed[i];
  }
}

interface Chosen {
  readonly sum: number;
  readonly targeted: number;
  readonly forced: number;
}

/** Chooses the segments that must be targeted and those that gain most, as many as there may be. */
function choose(net: Float64Array, { rule, fewest, most }: Choices, chosen: Uint8Array): Chosen {
  let [sum, targeted, forced, gaining] = [0, 0, 0, 0];
  for (let i = 0; i < net.length; i++) {
    const must = rule[i] === 1;
    const gains = rule[i] === 0 && net[i] > 0;
    chosen[i] = must || gains ? 1 : 0;
    if (must) forced += 1;
    if (gains) gaining += 1;
    if (must || gains) sum += net[i];
  }
  targeted = forced + gaining;
  if (targeted > most) return keepBest(net, rule, chosen, { sum, targeted, forced }, most);
  if (targeted < fewest) return addBest(net, rule, chosen, { sum, targeted, forced }, fewest);
  return { sum, targeted, forced };
}

function keepBest(net: Float64Array, rule: Int8Array, chosen: Uint8Array, all: Chosen, most: number): Chosen {
  const free = rowsWhere(net, (i) => rule[i] === 0 && chosen[i] === 1).sort((a, b) => net[a] - net[b] || b - a);
  let { sum, targeted } = all;
  for (let k = 0; k < free.length && targeted > most; k++, targeted--) {
    chosen[free[k]] = 0;
    sum -= net[free[k]];
  }
  return { sum, targeted, forced: all.forced };
}

function addBest(net: Float64Array, rule: Int8Array, chosen: Uint8Array, some: Chosen, fewest: number): Chosen {
  const free = rowsWhere(net, (i) => rule[i] === 0 && chosen[i] === 0).sort((a, b) => net[b] - net[a] || a - b);
  let { sum, targeted } = some;
  for (let k = 0; k < free.length && targeted < fewest; k++, targeted++) {
    chosen[free[k]] = 1;
    sum += net[free[k]];
  }
  return { sum, targeted, forced: some.forced };
}

function rowsWhere(net: Float64Array, holds: (row: number) => boolean): Uint32Array {
  return Uint32Array.from(net, (_, i) => i).filter(holds);
}

/** How much of its own fixed cost each version counts at least, and what comes on top, by the number of versions. */
function sharedVersions({ fixed, reuse, count }: MixTerms) {
  if (reuse === 1) return () => ({ factor: 1, extra: 0 });
  const weights = new Float64Array(count + 1);
  for (let j = 1; j <= count; j++) weights[j] = weights[j - 1] + j ** Math.log2(reuse);
  const cheapest = fixed.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
  return ({ fewest, most }: Choices) => {
    const largest = Math.min(most, count);
    if (reuse < 1) return { factor: largest > 0 ? weights[largest] / largest : 1, extra: 0 };
    return { factor: 1, extra: fewest > 0 ? cheapest * (weights[fewest] - fewest) : 0 };
  };
}
