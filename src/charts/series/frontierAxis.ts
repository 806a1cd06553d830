import { strategies } from '../figures.ts';
import { type BudgetAxis, budgetAxis } from './budgetAxis.ts';
import type { BudgetRow } from './budgetRows.ts';
import type { FrontierQuantity } from './frontierRows.ts';
import type { LineValue } from './lineValues.ts';
import { niceAxis } from './niceTicks.ts';

/** The vertical axis: everything for profit and people; for ROI all but spikes, and the best mix's peak. */
export function frontierAxis(
  rows: readonly BudgetRow[],
  quantity: FrontierQuantity,
  shown: readonly LineValue[],
): BudgetAxis {
  if (quantity !== 'reach') return budgetAxis(rows, quantity, shown);
  const high = rows.flatMap((row) => strategies.map((strategy) => row[strategy] ?? 0));
  return { ...niceAxis(0, Math.max(0, ...high)), cut: { above: null, below: null } };
}
