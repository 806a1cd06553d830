import { largestAmount } from '../../../model/fields.ts';
import { impressionsAtReach, reachAt } from '../../curves/reach.ts';
import type { Market } from '../../outcome/market.ts';
import { type Bends, levelFor, saturationScale } from '../../outcome/split.ts';
import { fixedTotal, type TargetedBuy } from '../../outcome/targetedBuy.ts';
import { type Bought, buyOf } from './buyOf.ts';

/** What is wanted of targeted campaigns: people reached, or incremental conversions. */
export type Wanted = 'reach' | 'incremental';

export type CheapestBuy =
  /** `exceeds`: the least spends alone bring more than is wanted. */
  | (Bought & { readonly kind: 'bought'; readonly exceeds: boolean })
  /** No money brings so much: `most` is what everyone who can be addressed would bring. */
  | { readonly kind: 'outOfReach'; readonly most: number }
  /** It takes more than any plan may hold. */
  | { readonly kind: 'tooDear' };

/**
 * The cheapest way to bring an amount with the plan's targeted segments: their fixed costs, and the media money that is
 * the least Σ x_i with Σ w_i·R(x_i/h_i) ≥ amount, x_i ≥ minSpend (0 unless the split is optimised).
 *
 * For reach w_i = D·n_i·match and h_i is the money for one impression per head; for conversions w_i is the conversions if
 * everyone registered, D·n_i·match·baseline·microLift·L, and h_i the money for one attended impression per head. The
 * condition of the optimised split holds here too, w_i·R'(x_i/h_i)/h_i = μ. With d = w/h, d₀ the largest d,
 * k = (d/d₀)^(r/(r+1)) (Poisson d/d₀) and σ = 1 − (μ/d₀)^(r/(r+1)), a segment brings w·R_min + (w/k)·max(0, σ − threshold),
 * threshold = 1 − k + k·R_min, R_min = R(minSpend/h): piecewise linear in σ, so that the split's solver finds σ exactly.
 *
 * @param amount above 0. @returns what brings the amount to 1e-9; no other split of the money brings more, and less money
 * never brings as much (tests/laws/basis.test.ts).
 * @example w = 100, h = 50, r = 1, no fixed cost: a reach of 75 costs 150.
 */
export function cheapestBuy(market: Market, wanted: Wanted, amount: number): CheapestBuy {
  const terms = bringingTerms(market, wanted);
  if (amount > terms.least && !(amount < terms.most)) return { kind: 'outOfReach', most: terms.most };
  const buy = buyOf(market, cheapestMedia(terms, amount), fixedTotal(market));
  if (!(buy.budget <= largestAmount)) return { kind: 'tooDear' };
  return { kind: 'bought', ...buy, exceeds: terms.least > amount };
}

/** What segments bring over the level σ, beside what their least spends bring. */
interface BringingTerms extends Bends {
  readonly weight: Float64Array;
  readonly scale: Float64Array;
  readonly minSpend: number;
  readonly reachShape: number | null;
  /** Σ of what the least spends bring. */
  readonly least: number;
  /** What is brought where everyone who can be addressed, in segments that bring something, is reached. */
  readonly most: number;
}

function bringingTerms(market: Market, wanted: Wanted): BringingTerms {
  const { reachShape, targets, micro } = market;
  const minSpend = micro.split === 'optimised' ? micro.minSpend : 0;
  const weight = new Float64Array(targets.count);
  const scale = new Float64Array(targets.count);
  const slope = new Float64Array(targets.count);
  const threshold = new Float64Array(targets.count).fill(Number.POSITIVE_INFINITY);
  let best = 0;
  for (let i = 0; i < weight.length; i++) {
    weight[i] = weightOf(market, wanted, i);
    scale[i] = saturationScale(market, i) * (wanted === 'reach' ? market.attention : 1);
    if (scale[i] > 0) best = Math.max(best, weight[i] / scale[i]);
  }
  let least = 0;
  let most = 0;
  for (let i = 0; i < weight.length; i++) {
    if (scale[i] === 0) continue;
    const reached = reachAt(minSpend / scale[i], reachShape);
    least += weight[i] * reached;
    most += weight[i] > 0 ? weight[i] : weight[i] * reached;
    if (weight[i] <= 0) continue;
    const behind = Math.log(weight[i] / scale[i] / best);
    const missed = reachShape === null ? behind : (behind * reachShape) / (reachShape + 1);
    slope[i] = weight[i] / Math.exp(missed);
    threshold[i] = Math.exp(missed) * reached - Math.expm1(missed);
  }
  return { weight, scale, slope, threshold, minSpend, reachShape, least, most };
}

/** w_i: what everyone who can be addressed brings. */
function weightOf({ targets, carryOver }: Market, wanted: Wanted, row: number): number {
  const people = targets.people[row];
  return wanted === 'reach' ? people : people * targets.baseline[row] * targets.microLift[row] * carryOver;
}

function cheapestMedia(terms: BringingTerms, amount: number): TargetedBuy['media'] {
  const { weight, scale, slope, threshold, minSpend, reachShape, least } = terms;
  const media = new Float64Array(weight.length).fill(minSpend);
  if (amount <= least) return media;
  const { last, above } = levelFor(terms, amount - least);
  for (let i = 0; i < media.length; i++) {
    if (!(threshold[i] <= last)) continue;
    const reached = reachAt(minSpend / scale[i], reachShape);
    const share = reached + (slope[i] / weight[i]) * (last - threshold[i] + above);
    media[i] = Math.max(minSpend, scale[i] * impressionsAtReach(share, reachShape));
  }
  return media;
}
