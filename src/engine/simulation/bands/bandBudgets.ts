import type { BudgetCurve } from '../../decisions/budgetCurve.ts';

const strategies = ['macro', 'micro', 'mix'] as const;

/** Beyond a jump, so many budgets of a curve see its line bend most. */
const bending = 6;

/**
 * The budgets of a curve at which its band is computed: every second one, of many segments every third and of thousands every fifth; all
 * where a line begins, on both sides of the jump and as long as it bends; both ends, and the present budget. In between a
 * band may be drawn straight.
 */
export function bandBudgets({ budgets, ...lines }: BudgetCurve, present: number, segments: number): number[] {
  const every = segments <= 500 ? 2 : segments <= 2000 ? 3 : 5;
  const bought = budgets.map((_, i) => strategies.map((strategy) => lines[strategy].roi[i] !== null).join());
  const bends = (i: number) => bought.slice(Math.max(0, i - bending), i + 2).some((one) => one !== bought[i]);
  const isEnd = (i: number) => i === budgets.length - 1;
  return budgets.filter((budget, i) => i % every === 0 || isEnd(i) || budget === present || bends(i));
}
