import type { Plan } from '../../model/plan.ts';
import { buyMass } from '../outcome/macro.ts';
import type { Market } from '../outcome/market.ts';
import { openTargetedShop } from '../outcome/targetedBuy.ts';

/**
 * What the plan as it is decides: media money and which campaigns are bought. It is made before anything is drawn, so
 * that each draw shows what this decision brings, not another one.
 */
export interface Decision {
  /** X_M, media money of the mass campaign; null where the budget does not buy it. */
  readonly massAlone: number | null;
  /** x_i, media money of each targeted segment; null where the budget does not buy targeted campaigns. */
  readonly targetedAlone: Float64Array | null;
  /** The same in the mix, at the plan's macroShare. */
  readonly massInMix: number | null;
  readonly targetedInMix: Float64Array | null;
}

/** The decision of a plan without errors. */
export function decisionOf(plan: Plan, market: Market): Decision {
  const { budget, macroShare } = plan;
  const shop = openTargetedShop(market);
  const mass = (money: number) => {
    const buy = buyMass(market, money);
    return buy.bought ? buy.media : null;
  };
  const targeted = (money: number) => {
    const buy = shop(money);
    return buy.bought ? buy.media.slice() : null;
  };
  return {
    massAlone: mass(budget),
    targetedAlone: targeted(budget),
    massInMix: macroShare > 0 ? mass(macroShare * budget) : null,
    targetedInMix: macroShare < 1 ? targeted((1 - macroShare) * budget) : null,
  };
}
