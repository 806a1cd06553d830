import type { Plan } from '../../model/plan.ts';
import { macroOutcome } from '../outcome/macro.ts';
import { describeMarket } from '../outcome/market.ts';
import { microOutcomeOf } from '../outcome/micro.ts';
import { mixOutcome } from '../outcome/mix.ts';
import { openTargetedShop } from '../outcome/targetedBuy.ts';
import { leadCurve } from './leadCurve.ts';
import { situationLead } from './situationLead.ts';

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
  const market = describeMarket(plan);
  const shop = openTargetedShop(market);
  const outcomesAt = onceEach((budget) => ({
    macro: macroOutcome(market, budget),
    micro: microOutcomeOf(market, shop(budget), budget),
  }));
  const gapAt = (budget: number) => outcomesAt(budget).micro.profit - outcomesAt(budget).macro.profit;
  const lead = situationLead(
    (budget) => ({ market, budget }),
    ({ budget }) => gapAt(budget),
  );
  const { samples, flips, stretches } = leadCurve(lead, asked);
  const known = [...samples.map(({ value }) => value), ...flips, ...stretches.map(({ from }) => from)];
  const budgets = [...new Set(known)].sort((a, b) => a - b);
  return {
    budgets,
    macro: line(budgets.map((budget) => outcomesAt(budget).macro)),
    micro: line(budgets.map((budget) => outcomesAt(budget).micro)),
    mix: line(budgets.map((budget) => mixOutcome(market, shop, budget, plan.macroShare))),
  };
}

/** Looking for flips asks for much that the lines are made of. */
function onceEach<T>(compute: (value: number) => T): (value: number) => T {
  const known = new Map<number, T>();
  return (value) => {
    const result = known.get(value) ?? compute(value);
    known.set(value, result);
    return result;
  };
}

function line(outcomes: readonly { profit: number; roi: number | null }[]): StrategyLine {
  return { profit: outcomes.map(({ profit }) => profit), roi: outcomes.map(({ roi }) => roi) };
}
