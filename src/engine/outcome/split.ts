import type { Market } from './market.ts';

/**
 * How the optimised split answers more money. Each targeted segment takes max(minSpend, slope·u − offset) of media
 * money at a common level u, so that the sum over segments is convex, rising and piecewise linear in u.
 *
 * From the Lagrange condition V·R'(x/h)/h = μ of "maximise Σ V_i·R(x_i/h_i) with Σ x_i = X, x_i ≥ minSpend":
 * x = h·r·((V/(hμ))^(1/(r+1)) − 1), with u = μ^(−1/(r+1)): slope = h·r·(V/h)^(1/(r+1)), offset = h·r.
 * Poisson: x = h·ln(V/(hμ)), with u = −ln μ: slope = h, offset = −h·ln(V/h).
 */
export interface SplitTerms {
  readonly slope: Float64Array;
  readonly offset: Float64Array;
  readonly minSpend: number;
  readonly reachShape: number | null;
}

export interface Split {
  /** x_i, media money of each targeted segment. */
  readonly media: Float64Array;
  /** μ, contribution of the last unit of media money; null where no segment is worth any. */
  readonly marginalReturn: number | null;
}

/**
 * V_i, the contribution if everyone who can be addressed registered the message:
 * D·n_i·match·(baseline·microLift·L·v_U − baseline·(1 + microLift)·offerCost). Negative where coupons cost more than
 * the message wins.
 *
 * @param liftFactor multiplies every micro lift; V_i is linear in it.
 */
export function worthOfTargets({ targets, carryOver, microMargins }: Market, liftFactor = 1): Float64Array {
  const { people, baseline, microLift, value, offerCost } = targets;
  const margins = carryOver * microMargins;
  const worth = new Float64Array(targets.count);
  for (let i = 0; i < worth.length; i++) {
    const lift = microLift[i] * liftFactor;
    worth[i] = people[i] * baseline[i] * (lift * value[i] * margins - (1 + lift) * offerCost[i]);
  }
  return worth;
}

/** h_i = D·n_i·match·price/(1000·precision·attention): the media money at which attended impressions per head are 1. */
export function saturationScale({ targets, attention }: Market): Float64Array {
  const { people, price, precision } = targets;
  const scale = new Float64Array(targets.count);
  for (let i = 0; i < scale.length; i++) scale[i] = (people[i] * price[i]) / (1000 * precision[i] * attention);
  return scale;
}

/** Slopes and offsets from V_i and h_i; a segment with V_i ≤ 0 has slope 0 and never takes more than minSpend. */
export function splitTerms(worth: Float64Array, scale: Float64Array, market: Market): SplitTerms {
  const shape = market.reachShape;
  const slope = new Float64Array(worth.length);
  const offset = new Float64Array(worth.length);
  for (let i = 0; i < worth.length; i++) {
    if (worth[i] <= 0) continue;
    const density = worth[i] / scale[i];
    if (shape === null) {
      slope[i] = scale[i];
      offset[i] = -scale[i] * Math.log(density);
    } else {
      offset[i] = scale[i] * shape;
      slope[i] = offset[i] * (shape === 1 ? Math.sqrt(density) : density ** (1 / (shape + 1)));
    }
  }
  return { slope, offset, minSpend: market.micro.minSpend, reachShape: shape };
}

/**
 * The split of media money that brings the most contribution.
 *
 * @param money X, at least minSpend for each segment.
 * @returns Σ media = X where some V_i > 0, else minSpend each. Marginal returns V·R'/h are equal where media is above
 * minSpend; no other split of X brings more (tests/laws/split.laws.test.ts).
 * @example V = 100, 400, h = 100, 100, r = 1, X = 100 gives 0, 100.
 */
export function optimisedSplit(terms: SplitTerms, money: number): Split {
  const { slope, offset, minSpend } = terms;
  const level = levelFor(terms, money);
  const media = new Float64Array(slope.length);
  for (let i = 0; i < media.length; i++) {
    media[i] = slope[i] > 0 ? Math.max(minSpend, slope[i] * level - offset[i]) : minSpend;
  }
  return { media, marginalReturn: marginalReturnAt(level, terms.reachShape) };
}

/**
 * Newton's method for Σ max(minSpend, slope·u − offset) = X. It starts where every segment counts as active, which is
 * at or beyond the root; on a convex function each further step stays there and can only drop segments, so it ends
 * exactly, after a few steps, when a step drops none.
 */
function levelFor({ slope, offset, minSpend }: SplitTerms, money: number): number {
  let level = Number.POSITIVE_INFINITY;
  let active = -1;
  for (;;) {
    let slopes = 0;
    let offsets = 0;
    let count = 0;
    for (let i = 0; i < slope.length; i++) {
      if (slope[i] > 0 && (active < 0 || slope[i] * level - offset[i] > minSpend)) {
        slopes += slope[i];
        offsets += offset[i];
        count++;
      }
    }
    if (count === active || count === 0) return level;
    level = (money - minSpend * (slope.length - count) + offsets) / slopes;
    active = count;
  }
}

function marginalReturnAt(level: number, shape: number | null): number | null {
  if (level === Number.POSITIVE_INFINITY) return null;
  return shape === null ? Math.exp(-level) : level ** -(shape + 1);
}

/** Media money in proportion to the segments' sizes; nothing where nobody is in them. */
export function proportionalSplit(sizes: Float64Array, money: number): Float64Array {
  let people = 0;
  for (let i = 0; i < sizes.length; i++) people += sizes[i];
  const perHead = people > 0 ? money / people : 0;
  return sizes.map((size) => size * perHead);
}
