import type { BudgetCurve, BudgetLine, Strategy } from '../figures.ts';

export type Quantity = 'profit' | 'roi';

/** One budget and what each strategy brings there; null where it is not bought. */
export interface BudgetRow {
  readonly budget: number;
  readonly macro: number | null;
  readonly micro: number | null;
  readonly mix: number | null;
}

/** A strategy that is not bought earns nothing, but has no profit to draw: its line begins where it can be bought. */
export function budgetRows(curve: BudgetCurve, quantity: Quantity): readonly BudgetRow[] {
  const at = (line: BudgetLine, index: number): number | null => {
    const roi = line.roi[index] ?? null;
    return quantity === 'roi' || roi === null ? roi : (line.profit[index] ?? null);
  };
  return curve.budgets.map((budget, index) => ({
    budget,
    macro: at(curve.macro, index),
    micro: at(curve.micro, index),
    mix: at(curve.mix, index),
  }));
}

/** The line's value at a budget between two points, straight between them; null in a gap or outside. */
export function valueAt(rows: readonly BudgetRow[], strategy: Strategy, budget: number): number | null {
  const after = rows.findIndex((row) => row.budget >= budget);
  const right = rows[after];
  if (right === undefined) return null;
  if (right.budget === budget) return right[strategy];
  const left = rows[after - 1];
  const from = left?.[strategy] ?? null;
  const to = right[strategy];
  if (left === undefined || from === null || to === null) return null;
  return from + ((to - from) * (budget - left.budget)) / (right.budget - left.budget);
}
