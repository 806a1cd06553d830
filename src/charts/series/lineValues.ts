import { type Strategy, strategies } from '../figures.ts';
import { type BudgetRow, valueAt } from './budgetRows.ts';

export interface LineValue {
  readonly strategy: Strategy;
  readonly value: number;
}

/** Each line's value at the present budget, where it has one. */
export function hereValues(rows: readonly BudgetRow[], budget: number): readonly LineValue[] {
  return valuesOf((strategy) => valueAt(rows, strategy, budget));
}

/** Each line's last value: what stands at its end. */
export function lastValues(rows: readonly BudgetRow[]): readonly LineValue[] {
  return valuesOf((strategy) => rows.findLast((row) => row[strategy] !== null)?.[strategy] ?? null);
}

function valuesOf(value: (strategy: Strategy) => number | null): readonly LineValue[] {
  return strategies.flatMap((strategy) => {
    const found = value(strategy);
    return found === null ? [] : [{ strategy, value: found }];
  });
}
