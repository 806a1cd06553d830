import type { MessageKey } from '../../i18n/en.ts';
import { t } from '../../i18n/translate.ts';
import type { Spread } from '../figures.ts';
import type { ChartTable, Column } from './table.ts';

/** Every input with both of its shares and their intervals. */
export function spreadTable({ inputs }: Spread): ChartTable {
  const share = (header: MessageKey, csv: string): Column => ({ kind: 'share', header: t(header), csv });
  return {
    columns: [
      { kind: 'text', header: t('charts.column.input'), csv: 'input' },
      share('charts.column.spreadAlone', 'share_alone'),
      share('charts.column.spreadAloneLow', 'share_alone_5_percent'),
      share('charts.column.spreadAloneHigh', 'share_alone_95_percent'),
      share('charts.column.spreadTogether', 'share_with_others'),
      share('charts.column.spreadTogetherLow', 'share_with_others_5_percent'),
      share('charts.column.spreadTogetherHigh', 'share_with_others_95_percent'),
    ],
    rows: inputs.map(({ label, alone, together }) => [
      label,
      ...[alone, together].flatMap(({ value, low, high }) => [value, low, high]),
    ]),
  };
}
