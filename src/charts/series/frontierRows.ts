import type { Frontier } from '../figures.ts';
import type { BudgetRow } from './budgetRows.ts';

export const frontierQuantities = ['profit', 'roi', 'reach'] as const;
export type FrontierQuantity = (typeof frontierQuantities)[number];

/** One budget and what macro, micro and, in the mix's place, the most profitable mix bring there. */
export function frontierRows(
  { budgets, macro, micro, best }: Frontier,
  quantity: FrontierQuantity,
): readonly BudgetRow[] {
  const at = (values: readonly (number | null)[], index: number) => values[index] ?? null;
  return budgets.map((budget, index) => ({
    budget,
    macro: at(macro[quantity], index),
    micro: at(micro[quantity], index),
    mix: at(best[quantity], index),
  }));
}
