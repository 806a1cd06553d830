import { rootBetween } from '../numerics/roots.ts';
import { reachAt } from './reach.ts';

/**
 * The most that media money earns in one audience, before fixed costs: π*(V, H) = max over y ≥ 0 of V·R(y) − H·y, where
 * y attended impressions a head cost H·y.
 *
 * It is largest where V·R'(y) = H: y = r·((V/H)^(1/(r+1)) − 1), Poisson y = ln(V/H). For r = 1, π* = (√V − √H)².
 *
 * @param worth V, what it would bring if everyone registered the message, in money.
 * @param price H, money at which attended impressions per head are 1, fees among it, 0 or more.
 * @param shape r of the reach curve; null = Poisson.
 * @returns money, 0 where V ≤ H, all of V where impressions cost nothing. Rising and convex in V, falling in H
 * (tests/laws/bestProfit.test.ts).
 * @example V = 4, H = 1, r = 1 gives 1.
 */
export function bestProfit(worth: number, price: number, shape: number | null): number {
  if (worth <= price) return 0;
  return price === 0 ? worth : price * profitAtRatio(worth / price, shape);
}

/** g(ρ) = ρ·R(y) − y, the best profit in units of H where V/H = ρ ≥ 1. */
function profitAtRatio(ratio: number, shape: number | null): number {
  if (shape === 1) return (Math.sqrt(ratio) - 1) ** 2;
  const impressions = shape === null ? Math.log(ratio) : shape * Math.expm1(Math.log(ratio) / (shape + 1));
  return Math.max(0, ratio * reachAt(impressions, shape) - impressions);
}

/** ln ρ is looked for up to here: beyond, worth and price are twelve orders of magnitude apart. */
const furthest = Math.log(1e12);

/**
 * The worth at which the best profit is a given one: the inverse of `bestProfit` in V. For r = 1, V = (√H + √π)².
 *
 * @param profit π, 0 or more. @returns V, at least H; null where none below 1e12·H will do.
 * @example π = 1, H = 1, r = 1 gives 4.
 */
export function worthForProfit(profit: number, price: number, shape: number | null): number | null {
  if (shape === 1) return (Math.sqrt(price) + Math.sqrt(profit)) ** 2;
  const ratio = ratioWhere((at) => profitAtRatio(at, shape) - profit / price);
  return ratio === null ? null : ratio * price;
}

/**
 * The price at which the best profit is a given one: the inverse of `bestProfit` in H. For r = 1, H = (√V − √π)².
 *
 * @param profit π, 0 or more. @returns H, at most V; null where V brings less even if impressions cost nothing.
 * @example π = 1, V = 4, r = 1 gives 1.
 */
export function priceForProfit(profit: number, worth: number, shape: number | null): number | null {
  if (!(worth > profit)) return null;
  if (shape === 1) return (Math.sqrt(worth) - Math.sqrt(profit)) ** 2;
  const ratio = ratioWhere((at) => profitAtRatio(at, shape) / at - profit / worth);
  return ratio === null ? null : worth / ratio;
}

/** The ratio V/H, 1 or more, at which a rising function of it is 0; null where it is still below at the furthest. */
function ratioWhere(rising: (ratio: number) => number): number | null {
  if (rising(1) >= 0) return 1;
  if (rising(Math.exp(furthest)) < 0) return null;
  return Math.exp(rootBetween((power) => rising(Math.exp(power)), 0, furthest));
}
