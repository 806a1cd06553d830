import type { MessageKey } from '../../i18n/en.ts';
import { t } from '../../i18n/translate.ts';
import type { Tornado } from '../figures.ts';
import type { Cell, ChartTable, Column } from './table.ts';
import { flipsText } from './tornadoWords.ts';

/** Every uncertain input, the widest bar first. */
export function tornadoTable({ bars }: Tornado, currency: string): ChartTable {
  const unit = currency.toLowerCase();
  const text = (header: MessageKey, csv: string): Column => ({ kind: 'text', header: t(header), csv });
  const money = (header: MessageKey, csv: string): Column => ({
    kind: 'signedMoney',
    header: t(header, { currency }),
    csv: `${csv}_${unit}`,
  });
  return {
    columns: [
      text('charts.column.input', 'input'),
      text('charts.column.low', 'low'),
      text('charts.column.high', 'high'),
      money('charts.column.atLow', 'difference_at_low'),
      money('charts.column.atHigh', 'difference_at_high'),
      text('charts.column.flips', 'flips_at'),
    ],
    rows: bars.map((bar): Cell[] => [bar.label, bar.low, bar.high, bar.atLow, bar.atHigh, flipsText(bar)]),
  };
}
