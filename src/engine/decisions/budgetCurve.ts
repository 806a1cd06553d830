import type { Plan } from '../../model/plan.ts';
import { macroOutcome } from '../outcome/macro.ts';
import { describeMarket } from '../outcome/market.ts';
import { microOutcomeOf } from '../outcome/micro.ts';
import { mixOutcome } from '../outcome/mix.ts';
import { openTargetedShop } from '../outcome/targetedBuy.ts';
import { inputCurve } from './inputCurve.ts';

/** Profit and ROI of one strategy at each budget of a curve; ROI is null where nothing is bought. */
export interface StrategyLine {
  readonly profit: readonly number[];
  readonly roi: readonly (number | null)[];
}

/** What comes back from macro, micro and the plan's mix over the budget. */
export interface BudgetCurve {
  readonly budgets: readonly number[];
  readonly macro: StrategyLine;
  readonly micro: StrategyLine;
  readonly mix: StrategyLine;
}

/**
 * Computes the plan at each of the budgets, everything else equal, and at those in between where the lead changes or a
 * campaign becomes affordable, so that a line drawn through the points bends where the answer does. The plan must be
 * free of errors.
 */
export function budgetCurve(plan: Plan, asked: readonly number[]): BudgetCurve {
  const { values, flips } = inputCurve(plan, 'budget', asked);
  const budgets = [...values, ...flips].sort((a, b) => a - b);
  const market = describeMarket(plan);
  const shop = openTargetedShop(market);
  return {
    budgets,
    macro: line(budgets.map((budget) => macroOutcome(market, budget))),
    micro: line(budgets.map((budget) => microOutcomeOf(market, shop(budget), budget))),
    mix: line(budgets.map((budget) => mixOutcome(market, shop, budget, plan.macroShare))),
  };
}

function line(outcomes: readonly { profit: number; roi: number | null }[]): StrategyLine {
  return { profit: outcomes.map(({ profit }) => profit), roi: outcomes.map(({ roi }) => roi) };
}
