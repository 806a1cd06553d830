import { t } from '../../i18n/translate.ts';
import { type Strategy, strategies } from '../figures.ts';
import type { BudgetRow, Quantity } from './budgetRows.ts';
import type { ChartTable, Column } from './table.ts';

/** The points of the lines. */
export function budgetTable(rows: readonly BudgetRow[], quantity: Quantity, currency: string): ChartTable {
  const unit = currency.toLowerCase();
  const line = (strategy: Strategy): Column =>
    quantity === 'profit'
      ? {
          kind: 'money',
          header: t('charts.column.strategyProfit', { strategy, currency }),
          csv: `${strategy}_profit_${unit}`,
        }
      : { kind: 'signedShare', header: t('charts.column.strategyRoi', { strategy }), csv: `${strategy}_roi_share` };
  return {
    columns: [
      { kind: 'money', header: t('charts.column.budget', { currency }), csv: `budget_${unit}` },
      ...strategies.map(line),
    ],
    rows: rows.map(({ budget, macro, micro, mix }) => [budget, macro, micro, mix]),
  };
}
