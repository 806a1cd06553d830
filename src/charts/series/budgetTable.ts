import { t } from '../../i18n/translate.ts';
import { type Strategy, strategies } from '../figures.ts';
import { type BandRow, bandAt } from './bandRows.ts';
import type { BudgetRow, Quantity } from './budgetRows.ts';
import type { Cell, ChartTable, Column } from './table.ts';

type Bands = readonly BandRow[] | null;

/** The points of the lines, each with the ends of its band where numbers are uncertain. @param bands null where none is. */
export function budgetTable(
  rows: readonly BudgetRow[],
  quantity: Quantity,
  currency: string,
  bands: Bands = null,
): ChartTable {
  const columns = strategies.flatMap((strategy) => [
    lineColumn(strategy, quantity, currency),
    ...(bands === null ? [] : ends.map((end) => endColumn(strategy, end, lineColumn(strategy, quantity, currency)))),
  ]);
  return {
    columns: [
      { kind: 'money', header: t('charts.column.budget', { currency }), csv: `budget_${currency.toLowerCase()}` },
      ...columns,
    ],
    rows: rows.map((row) => [row.budget, ...strategies.flatMap((strategy) => cellsOf(row, strategy, bands))]),
  };
}

const ends = ['low', 'high'] as const;

function lineColumn(strategy: Strategy, quantity: Quantity, currency: string): Column {
  if (quantity === 'roi') {
    return { kind: 'signedShare', header: t('charts.column.strategyRoi', { strategy }), csv: `${strategy}_roi_share` };
  }
  const header = t('charts.column.strategyProfit', { strategy, currency });
  return { kind: 'money', header, csv: `${strategy}_profit_${currency.toLowerCase()}` };
}

/** An end of the band around a line, in the line's unit. */
function endColumn(strategy: Strategy, end: 'low' | 'high', { kind, csv }: Column): Column {
  const unitFrom = csv.lastIndexOf('_');
  return {
    kind,
    header: t('charts.column.bandEnd', { strategy, end }),
    csv: `${csv.slice(0, unitFrom)}_${end}${csv.slice(unitFrom)}`,
  };
}

function cellsOf(row: BudgetRow, strategy: Strategy, bands: Bands): Cell[] {
  if (bands === null) return [row[strategy]];
  const band = bandAt(bands, strategy, row.budget);
  return [row[strategy], band?.low ?? null, band?.high ?? null];
}
