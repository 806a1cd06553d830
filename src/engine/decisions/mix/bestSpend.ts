import { impressionsAtMarginalReach, marginalReach, reachAt, reachBend } from '../../curves/reach.ts';

/**
 * Δ(y) = alone·R(y) − shared·(R(y) − R(y + m) + R(m)): what targeting adds at y attended impressions per head beside m mass
 * ones; 0 at y = 0, and alone·R(y) to the last digit at m = 0.
 */
export function gainAt(alone: number, shared: number, y: number, m: number, shape: number | null): number {
  if (shared === 0 || m === 0) return alone * reachAt(y, shape);
  return alone * reachAt(y, shape) - shared * (reachAt(y, shape) - (reachAt(y + m, shape) - reachAt(m, shape)));
}

/** Δ'(y) = alone·R'(y) − shared·(R'(y) − R'(y + m)). */
function marginalGain(alone: number, shared: number, y: number, m: number, shape: number | null): number {
  const slope = marginalReach(y, shape);
  return m === 0 ? alone * slope : alone * slope - shared * (slope - marginalReach(y + m, shape));
}

/**
 * The y from which one more attended impression per head is worth less than its price: where Δ'(y) falls to `price`.
 *
 * Where 0 ≤ shared ≤ alone (more lift by micro, no coupons) Δ' is falling. Otherwise Δ may be convex before it is
 * concave; the last y with Δ' = price is given, and whether it beats y = 0 is for the caller to see.
 *
 * @param price money per y, above 0. @returns y, 0 or more; 0 where Δ' is below the price everywhere.
 */
export function bestExposure(alone: number, shared: number, m: number, price: number, shape: number | null): number {
  if (m === 0) return alone > price ? impressionsAtMarginalReach(price / alone, shape) : 0;
  if (alone < shared || shared < 0) return lastCrossing(alone, shared, m, price, shape);
  if (marginalGain(alone, shared, 0, m, shape) <= price) return 0;
  if (shape === null) return -Math.log(price / (alone + shared * Math.expm1(-m)));
  return newtonFromLeft(alone, shared, m, price, shape);
}

/** At most so many steps: each doubles the digits. */
const enoughSteps = 60;

/**
 * Newton's method for Δ'(y)^(−1/(r+1)) = price^(−1/(r+1)), whose left side, a power mean of straight lines, is rising,
 * concave and nearly straight: from the left it can't overshoot.
 */
function newtonFromLeft(alone: number, shared: number, m: number, price: number, shape: number): number {
  const own = alone - shared;
  // Left of the root: what does not depend on the mass campaign by itself, and both as far apart as they are.
  let y = Math.max(0, impressionsAtMarginalReach(price / alone, shape) - m);
  if (own > price) y = Math.max(y, impressionsAtMarginalReach(price / own, shape));
  if (shared === 0) return y;
  for (let step = 0; step < enoughSteps; step++) {
    const [byOwn, byBoth] = [own * marginalReach(y, shape), shared * marginalReach(y + m, shape)];
    const worth = byOwn + byBoth;
    const bend = byOwn / (shape + y) + byBoth / (shape + y + m);
    const next = y + (worth / bend) * ((worth / price) ** (1 / (shape + 1)) - 1);
    // What is left of such a step is its square.
    if (!(next > y * (1 + 1e-8))) return next > y ? next : y;
    y = next;
  }
  return y;
}

/** The largest y with Δ'(y) = price, for a Δ' that rises, if at all, before it falls. */
function lastCrossing(alone: number, shared: number, m: number, price: number, shape: number | null): number {
  const own = alone - shared;
  // Δ' is at most this much times R'(y): for a negative own part the factor rises to own + shared.
  const most = own < 0 ? alone : own;
  if (most <= price) return 0;
  let low = own < 0 && shape !== null ? Math.max(0, peakOf(-own, shared, m, shape)) : 0;
  if (marginalGain(alone, shared, low, m, shape) <= price) return 0;
  let high = impressionsAtMarginalReach(price / most, shape);
  let y = high;
  // Newton's method for ln Δ' = ln price, which is nearly straight in y, kept between the two.
  for (let step = 0; step < enoughSteps; step++) {
    const worth = marginalGain(alone, shared, y, m, shape);
    const bend = own * reachBend(y, shape) + shared * reachBend(y + m, shape);
    if (worth > price) low = y;
    else high = y;
    const next = worth > 0 ? y - (Math.log(worth / price) * worth) / bend : Number.NaN;
    const last = y;
    y = next >= low && next <= high ? next : (low + high) / 2;
    if (Math.abs(y - last) <= 1e-14 * y) break;
  }
  return y;
}

/**
 * Where shared·R'(y + m) − lost·R'(y) is largest: shared·R''(y + m) = lost·R''(y) gives 1 + y/r = (m/r)/(κ − 1) with
 * κ = (shared/lost)^(1/(r+2)) above 1.
 */
function peakOf(lost: number, shared: number, m: number, shape: number): number {
  const ratio = (shared / lost) ** (1 / (shape + 2));
  return m / (ratio - 1) - shape;
}
