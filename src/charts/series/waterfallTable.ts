import { t } from '../../i18n/translate.ts';
import type { Waterfall } from '../figures.ts';
import type { Cell, ChartTable } from './table.ts';
import { waterfallRows } from './waterfallRows.ts';
import { barName } from './waterfallWords.ts';

/** Each driver with its amount and the profit after it, between the two profits. */
export function waterfallTable(fall: Waterfall, currency: string): ChartTable {
  const unit = currency.toLowerCase();
  const amounts = new Map<string, number>(fall.bars.map(({ driver, amount }) => [driver, amount]));
  return {
    columns: [
      { kind: 'text', header: t('charts.column.step'), csv: 'step' },
      { kind: 'signedMoney', header: t('charts.column.change', { currency }), csv: `change_${unit}` },
      { kind: 'money', header: t('charts.column.profit', { currency }), csv: `profit_${unit}` },
    ],
    // The ends are no change: their cell is empty.
    rows: waterfallRows(fall).map(({ bar, to }): Cell[] => [barName(bar), amounts.get(bar) ?? '', to]),
  };
}
