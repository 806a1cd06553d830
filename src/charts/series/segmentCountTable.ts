import { t } from '../../i18n/translate.ts';
import type { SegmentCount } from '../figures.ts';
import { microValue } from './segmentCountRows.ts';
import type { ChartTable } from './table.ts';

/** Every number of segments that was looked at, with what micro brings and what macro does. */
export function segmentCountTable(count: SegmentCount, currency: string): ChartTable {
  const unit = currency.toLowerCase();
  const macro = count.macro.bought ? count.macro.profit : null;
  return {
    columns: [
      { kind: 'people', header: t('charts.column.segments'), csv: 'segments' },
      {
        kind: 'money',
        header: t('charts.column.strategyProfit', { strategy: 'micro', currency }),
        csv: `micro_profit_${unit}`,
      },
      {
        kind: 'money',
        header: t('charts.column.strategyProfit', { strategy: 'macro', currency }),
        csv: `macro_profit_${unit}`,
      },
      { kind: 'money', header: t('charts.column.fixed', { currency }), csv: `fixed_cost_${unit}` },
      { kind: 'people', header: t('charts.column.reach'), csv: 'reach_people' },
    ],
    rows: count.points.map((point) => [
      point.segments,
      microValue(point, 'profit'),
      macro,
      microValue(point, 'fixed'),
      microValue(point, 'reach'),
    ]),
  };
}
