import { newColumns } from './columns.ts';
import type { Market } from './market.ts';

/**
 * How the optimised split answers more money. Each targeted segment takes minSpend + slope·max(0, t − threshold) of
 * media money at a common level t, so that the sum over segments is convex, rising and piecewise linear in t.
 *
 * From the Lagrange condition V·R'(x/h)/h = μ of "maximise Σ V_i·R(x_i/h_i) with Σ x_i = X, x_i ≥ minSpend":
 * x = h·r·((V/(hμ))^(1/(r+1)) − 1). With d = V/h, d₀ the largest d and 1 + t/r = (d₀/μ)^(1/(r+1)), the slope is
 * h·(d/d₀)^(1/(r+1)). Poisson, x = h·ln(V/(hμ)), is the limit: t = ln(d₀/μ), slope h. Measured from d₀, levels keep
 * their digits where a budget is tiny beside h·r and where r is large.
 */
export interface SplitTerms {
  readonly slope: Float64Array;
  /** The level from which on a segment takes more than minSpend; infinite where it is never worth it. */
  readonly threshold: Float64Array;
  /** d₀, the contribution of the first unit of media money where that is largest; 0 where none is worth any. */
  readonly bestReturn: number;
  readonly minSpend: number;
  readonly reachShape: number | null;
}

export interface Split {
  /** x_i, media money of each targeted segment. */
  readonly media: Float64Array;
  /** μ, contribution of the last unit of media money; null where no segment is worth any. */
  readonly marginalReturn: number | null;
  /** The common level t; infinite where no segment is worth any. */
  readonly level: number;
}

/** Where a split may start, and memory that it may fill: neither changes what it is. */
interface SplitStart {
  /** The level of another amount of money. */
  readonly near?: number | undefined;
  readonly media?: Float64Array | undefined;
}

/**
 * V_i, the contribution of a target if everyone who can be addressed registered the message:
 * D·n_i·match·(baseline·microLift·L·v_U − baseline·(1 + microLift)·offerCost). Negative where coupons cost more than
 * the message wins.
 *
 * @param liftFactor multiplies the micro lift; V_i is linear in it.
 */
export function worthOfTarget({ targets, carryOver, microMargins }: Market, row: number, liftFactor: number): number {
  const lift = targets.microLift[row] * liftFactor;
  const perConversion = lift * targets.value[row] * carryOver * microMargins - (1 + lift) * targets.offerCost[row];
  return targets.people[row] * targets.baseline[row] * perConversion;
}

/** h_i = D·n_i·match·price/(1000·precision·attention): the media money at which attended impressions per head are 1. */
export function saturationScale({ targets, attention }: Market, row: number): number {
  return (targets.people[row] * targets.price[row]) / (1000 * targets.precision[row] * attention);
}

/** V_i and h_i of every target: all that its answer to media money depends on. */
export interface TargetResponse {
  readonly worth: Float64Array;
  readonly scale: Float64Array;
}

export function respondingTargets(market: Market, liftFactor: number): TargetResponse {
  return { worth: worthOfTargets(market, liftFactor), scale: scaleOfTargets(market) };
}

export function worthOfTargets(market: Market, liftFactor: number, columns = newColumns): Float64Array {
  const worth = columns(market.targets.count);
  for (let i = 0; i < worth.length; i++) worth[i] = worthOfTarget(market, i, liftFactor);
  return worth;
}

export function scaleOfTargets(market: Market, columns = newColumns): Float64Array {
  const scale = columns(market.targets.count);
  for (let i = 0; i < scale.length; i++) scale[i] = saturationScale(market, i);
  return scale;
}

/**
 * Slopes and thresholds of all targets. One with V_i ≤ 0 never takes more than minSpend, nor does an audience so small
 * that its scale rounds to 0.
 */
export function splitTerms(
  market: Market,
  liftFactor: number,
  response: TargetResponse = respondingTargets(market, liftFactor),
  columns = newColumns,
): SplitTerms {
  const { reachShape } = market;
  const { minSpend } = market.micro;
  const bestReturn = bestFirstReturn(response);
  const slope = columns(market.targets.count).fill(0);
  const threshold = columns(market.targets.count).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < slope.length; i++) {
    const worth = response.worth[i];
    const scale = response.scale[i];
    if (worth <= 0 || scale === 0) continue;
    const behind = (bestReturn * scale) / worth;
    // (d₀/d)^(1/(r+1)), for Poisson 1.
    const less = reachShape === null ? 1 : reachShape === 1 ? Math.sqrt(behind) : behind ** (1 / (reachShape + 1));
    slope[i] = scale / less;
    threshold[i] = levelBehind(behind, less, reachShape) + minSpend / slope[i];
  }
  return { slope, threshold, bestReturn, minSpend, reachShape };
}

function bestFirstReturn({ worth, scale }: TargetResponse): number {
  let best = 0;
  for (let i = 0; i < worth.length; i++) if (scale[i] > 0) best = Math.max(best, worth[i] / scale[i]);
  return best;
}

/** r·((d₀/d)^(1/(r+1)) − 1): the level at which the return of a segment that took nothing yet is reached. */
function levelBehind(behind: number, less: number, shape: number | null): number {
  if (shape === null) return Math.log(behind);
  return shape <= 1 ? shape * (less - 1) : shape * Math.expm1(Math.log(behind) / (shape + 1));
}

/**
 * The split of media money that brings the most contribution.
 *
 * @param money X, at least minSpend for each segment.
 * @returns Σ media = X where some V_i > 0, else minSpend each. Marginal returns V·R'/h are equal where media is above
 * minSpend; no other split of X brings more (tests/laws/split.test.ts).
 * @example V = 100, 400, h = 100, 100, r = 1, X = 100 gives 0, 100.
 */
export function optimisedSplit(terms: SplitTerms, money: number, start: SplitStart = {}): Split {
  const { slope, threshold, minSpend } = terms;
  const media = (start.media ?? new Float64Array(slope.length)).fill(minSpend);
  if (terms.bestReturn === 0) return { media, marginalReturn: null, level: Number.POSITIVE_INFINITY };
  const extra = money - minSpend * slope.length;
  const { last, above } = levelFor(terms, extra, start.near);
  for (let i = 0; i < media.length; i++) {
    if (threshold[i] <= last) media[i] += slope[i] * (last - threshold[i] + above);
  }
  const level = last + above;
  return { media, marginalReturn: marginalReturnAt(level, terms), level };
}

/** Σ slope·max(0, t − threshold): convex, rising and piecewise linear in t. */
export type Bends = Pick<SplitTerms, 'slope' | 'threshold'>;

/** A level t, counted from the last threshold that it is beyond. */
export interface Level {
  readonly last: number;
  readonly above: number;
}

/**
 * The level at which Σ slope·max(0, t − threshold) is an amount. Counted from the last threshold all terms are positive:
 * small shares of large segments lose no digits.
 *
 * @param amount 0 or more; some slope must be above 0. @param near where to look first, such as the level of another amount.
 */
export function levelFor(bends: Bends, amount: number, near?: number): Level {
  const { slope, threshold } = bends;
  const { last, slopes } = sharers(bends, amount, near);
  let beyond = amount;
  for (let i = 0; i < slope.length; i++) if (threshold[i] <= last) beyond -= slope[i] * (last - threshold[i]);
  return { last, above: Math.max(0, beyond / slopes) };
}

/**
 * Finds which segments share an amount, by Newton's method for Σ slope·max(0, t − threshold) = amount. On a convex
 * function a step from anywhere lands at or beyond the root, and each further one stays there and can only drop segments,
 * so it ends after a few steps, when a step drops none. Where nothing is known it starts beyond, with every segment.
 */
function sharers(bends: Bends, amount: number, near = Number.POSITIVE_INFINITY): Sharers {
  let sharing = sharersBelow(bends, near);
  if (sharing.count === 0) sharing = sharersBelow(bends, Number.POSITIVE_INFINITY);
  for (let isBeyond = false; ; isBeyond = true) {
    const next = sharersBelow(bends, (amount + sharing.offsets) / sharing.slopes);
    const dropsNone = next.count === sharing.count || (isBeyond && next.count > sharing.count);
    if (next.count === 0 || dropsNone) return sharing;
    sharing = next;
  }
}

/** The segments up to the `last` threshold, with Σ slope and Σ slope·threshold. */
interface Sharers {
  readonly count: number;
  readonly last: number;
  readonly slopes: number;
  readonly offsets: number;
}

function sharersBelow({ slope, threshold }: Bends, level: number): Sharers {
  let count = 0;
  let last = 0;
  let slopes = 0;
  let offsets = 0;
  for (let i = 0; i < slope.length; i++) {
    if (threshold[i] >= level) continue;
    count++;
    last = Math.max(last, threshold[i]);
    slopes += slope[i];
    offsets += slope[i] * threshold[i];
  }
  return { count, last, slopes, offsets };
}

/** μ = d₀·(1 + t/r)^(−(r+1)), for Poisson d₀·e^(−t). */
function marginalReturnAt(level: number, { bestReturn, reachShape }: SplitTerms): number {
  if (reachShape === null) return bestReturn * Math.exp(-level);
  return bestReturn * Math.exp(-(reachShape + 1) * Math.log1p(level / reachShape));
}

/** Media money in proportion to the segments' sizes; nothing where nobody is in them. */
export function proportionalSplit(sizes: Float64Array, money: number): Float64Array {
  let people = 0;
  for (let i = 0; i < sizes.length; i++) people += sizes[i];
  const perHead = people > 0 ? money / people : 0;
  return sizes.map((size) => size * perHead);
}
