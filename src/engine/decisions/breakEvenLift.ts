import { checkPlan } from '../../model/checkPlan.ts';
import { isError } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import { reachAt } from '../curves/reach.ts';
import { rootsOfConvex, type Tangent } from '../numerics/roots.ts';
import { macroOutcome } from '../outcome/macro.ts';
import { describeMarket, type Market } from '../outcome/market.ts';
import { saturationScale, worthOfTarget } from '../outcome/split.ts';
import { openTargetedShop } from '../outcome/targetedBuy.ts';

/** The factors on every micro lift that are looked at. */
export const liftFactorRange = { from: 0.001, to: 20 } as const;

const besideJump = 1e-9;

/** Factors at which micro's profit equals macro's; empty = no flip in the range, one strategy leads throughout. */
export type BreakEvenLift = readonly number[];

/**
 * Every factor on all micro lifts, in 0.001 to 20, at which micro earns as much as macro.
 *
 * A segment's contribution is linear in the factor, so micro's profit is linear in it under a split that is given, and
 * convex under the optimised split (the largest of linear functions): there are two roots at most, and none is missed.
 * Below the factor at which the first segment pays, the optimised split leaves money unspent; the jump there is not a
 * break-even, and the two sides are searched apart.
 *
 * @returns factors, rising, to 1e-10; none where micro is not bought. @example fmcg gives 1.3305796845879405.
 */
export function breakEvenLiftFactors(plan: Plan): BreakEvenLift {
  return checkPlan(plan).some(isError) ? [] : liftBreakEvens(describeMarket(plan), plan.budget);
}

/** The same, of a plan without errors whose market is known. */
export function liftBreakEvens(market: Market, budget: number): BreakEvenLift {
  const gap = liftGap(market, budget);
  if (gap === null) return [];
  const { from, to } = liftFactorRange;
  const paysFrom = market.micro.split === 'optimised' ? firstPayingFactor(market) : from;
  if (paysFrom <= from) return rootsOfConvex(gap, from, to);
  // At the jump itself rounding decides on which side of it a figure is.
  const idle = rootsOfConvex(gap, from, Math.min(paysFrom * (1 - besideJump), to));
  return paysFrom < to ? [...idle, ...rootsOfConvex(gap, paysFrom * (1 + besideJump), to)] : idle;
}

/**
 * Micro's profit minus macro's over a factor on all micro lifts, with its derivative; null where micro is not bought.
 * By the envelope theorem the derivative is Σ dV_i/df·R(eλ_i), whatever the split does.
 */
function liftGap(market: Market, budget: number): ((factor: number) => Tangent) | null {
  const macroProfit = macroOutcome(market, budget).profit;
  if (!openTargetedShop(market)(budget).bought) return null;
  return (factor) => {
    const { media, unspent } = openTargetedShop(market, factor)(budget);
    let contribution = 0;
    let slope = 0;
    for (let i = 0; i < media.length; i++) {
      const scale = saturationScale(market, i);
      if (scale === 0) continue;
      const registered = reachAt(media[i] / scale, market.reachShape);
      contribution += worthOfTarget(market, i, factor) * registered;
      slope += (worthOfTarget(market, i, 1) - worthOfTarget(market, i, 0)) * registered;
    }
    return { value: contribution - (budget - unspent) - macroProfit, slope };
  };
}

/** The factor above which some segment is worth media money: the smallest root of V_i, linear in the factor. */
function firstPayingFactor(market: Market): number {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < market.targets.count; i++) {
    const atZero = worthOfTarget(market, i, 0);
    const atOne = worthOfTarget(market, i, 1);
    if (atOne > atZero) first = Math.min(first, -atZero / (atOne - atZero));
  }
  return first;
}
