import { t } from '../../i18n/translate.ts';
import type { Odds } from '../figures.ts';
import { leaderAt } from './oddsCount.ts';
import type { Cell, ChartTable } from './table.ts';

/** Each dot with its value and who is ahead there. */
export function oddsTable({ dots }: Odds, currency: string): ChartTable {
  return {
    columns: [
      { kind: 'text', header: t('charts.column.dot'), csv: 'outcome' },
      {
        kind: 'signedMoney',
        header: t('charts.column.difference', { currency }),
        csv: `micro_minus_macro_${currency.toLowerCase()}`,
      },
      { kind: 'text', header: t('charts.column.leader'), csv: 'ahead' },
    ],
    rows: dots.map((value, i): Cell[] => [
      String(i + 1),
      value,
      t('charts.odds.leader', { leader: leaderAt(value) ?? 'none' }),
    ]),
  };
}
