import type { Plan } from '../../../model/plan.ts';
import { macroOutcome } from '../../outcome/macro.ts';
import { describeMarket } from '../../outcome/market.ts';
import { microOutcomeOf } from '../../outcome/micro.ts';
import { openTargetedShop } from '../../outcome/targetedBuy.ts';
import { type FrontierLine, frontierLine } from './frontierLine.ts';

/** The budgets from which macro and micro alone can be bought. */
export function entryBudgets(plan: Plan): readonly number[] {
  const { missing } = openTargetedShop(describeMarket(plan))(0);
  return [plan.macro.productionCost, ...(missing === null ? [] : [missing])];
}

/**
 * What all of each budget brings in macro alone and in micro alone, as the plan splits it; null where the budget does not
 * buy it. Money typed by hand for segments is spent whatever the budget: where it exceeds the budget, that is not bought.
 */
export function rivalLines(
  plan: Plan,
  budgets: readonly number[],
): { readonly macro: FrontierLine; readonly micro: FrontierLine } {
  const market = describeMarket(plan);
  const shop = openTargetedShop(market);
  const bought = <T extends { bought: boolean; unspent: number }>(outcome: T, budget: number) =>
    outcome.bought && outcome.unspent >= -1e-9 * budget ? outcome : null;
  return {
    macro: frontierLine(budgets.map((budget) => bought(macroOutcome(market, budget), budget))),
    micro: frontierLine(budgets.map((budget) => bought(microOutcomeOf(market, shop(budget), budget), budget))),
  };
}
