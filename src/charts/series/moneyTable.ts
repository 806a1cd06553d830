import { t } from '../../i18n/translate.ts';
import type { ChartFigures, ChartPlan, Rival } from '../figures.ts';
import { macroParts, microParts, type PartAmount } from './moneyParts.ts';
import { partName } from './moneyWords.ts';
import { strategyColumn, strategyName } from './strategyTables.ts';
import type { Cell, ChartTable } from './table.ts';

/** One row for each part of each strategy's cost. */
export function moneyTable({ macro, micro }: ChartFigures, { currency }: ChartPlan): ChartTable {
  return {
    columns: [
      strategyColumn(),
      { kind: 'text', header: t('charts.column.part'), csv: 'part' },
      { kind: 'money', header: t('charts.column.cost', { currency }), csv: `cost_${currency.toLowerCase()}` },
    ],
    rows: [...rowsOf('macro', macroParts(macro)), ...rowsOf('micro', microParts(micro))],
  };
}

function rowsOf(strategy: Rival, parts: readonly PartAmount[]): readonly Cell[][] {
  return parts.map(({ part, amount }) => [strategyName(strategy), partName(part), amount]);
}
