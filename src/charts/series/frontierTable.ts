import { t } from '../../i18n/translate.ts';
import type { Frontier } from '../figures.ts';
import type { Cell, ChartTable, Column } from './table.ts';

const lines = ['macro', 'micro', 'best'] as const;

/** Every figure at every budget, whatever is drawn. */
export function frontierTable(frontier: Frontier, currency: string): ChartTable {
  const unit = currency.toLowerCase();
  const columnsOf = (line: (typeof lines)[number]): readonly Column[] => [
    {
      kind: 'money',
      header: t('charts.frontier.column', { line, quantity: 'profit', currency }),
      csv: `${line}_profit_${unit}`,
    },
    {
      kind: 'signedShare',
      header: t('charts.frontier.column', { line, quantity: 'roi', currency }),
      csv: `${line}_roi_share`,
    },
    {
      kind: 'people',
      header: t('charts.frontier.column', { line, quantity: 'reach', currency }),
      csv: `${line}_reach_people`,
    },
  ];
  return {
    columns: [
      { kind: 'money', header: t('charts.column.budget', { currency }), csv: `budget_${unit}` },
      ...lines.flatMap(columnsOf),
    ],
    rows: frontier.budgets.map((budget, index): Cell[] => [
      budget,
      ...lines.flatMap((line) => {
        const { profit, roi, reach } = frontier[line];
        return [profit[index] ?? null, roi[index] ?? null, reach[index] ?? null];
      }),
    ]),
  };
}
