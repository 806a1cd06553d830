import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import type { Result } from '../figures.ts';
import type { ChartTable } from './table.ts';
import type { ChartWords } from './words.ts';

export const comparedQuantities = ['profit', 'spend', 'reach'] as const;
type Compared = (typeof comparedQuantities)[number];

export interface BeforeAfter {
  readonly before: Result;
  readonly after: Result;
}

/** One quantity before and after; each pair has a scale of its own, on which the longer bar is 1. */
export interface BeforeAfterRow {
  readonly quantity: Compared;
  readonly before: number;
  readonly after: number;
  readonly beforeLength: number;
  readonly afterLength: number;
}

export function beforeAfterRows({ before, after }: BeforeAfter): readonly BeforeAfterRow[] {
  return comparedQuantities.map((quantity) => {
    const longest = Math.max(Math.abs(before[quantity]), Math.abs(after[quantity])) || 1;
    return {
      quantity,
      before: before[quantity],
      after: after[quantity],
      beforeLength: before[quantity] / longest,
      afterLength: after[quantity] / longest,
    };
  });
}

export function comparedFigure(quantity: Compared, value: number, currency: string): string {
  return quantity === 'reach' ? formatCount(value) : formatMoney(value, currency, 'short');
}

/** The title says what would change, profit first; a change that can't be seen is none. */
export function beforeAfterWords(rows: readonly BeforeAfterRow[], currency: string): ChartWords {
  const changes = rows.flatMap(({ quantity, before, after }) => {
    const by = after - before;
    if (Math.abs(by) <= 0.005 * Math.max(Math.abs(before), Math.abs(after))) return [];
    const turn = by > 0 ? 'more' : 'less';
    return [t('charts.beforeAfter.change', { quantity, turn, by: comparedFigure(quantity, Math.abs(by), currency) })];
  });
  const said = rows.map(({ quantity, before, after }) =>
    t('charts.beforeAfter.row', {
      quantity,
      before: comparedFigure(quantity, before, currency),
      after: comparedFigure(quantity, after, currency),
    }),
  );
  return {
    title:
      changes.length === 0
        ? t('charts.beforeAfter.same')
        : t('charts.beforeAfter.title', { changes: changes.join(', ') }),
    subtitle: null,
    sentence: t('charts.beforeAfter.sentence', { rows: said.join('; ') }),
    note: null,
  };
}

export function beforeAfterTable({ before, after }: BeforeAfter, currency: string): ChartTable {
  const unit = currency.toLowerCase();
  const line = (name: string, { profit, spend, reach }: Result) => [name, profit, spend, reach];
  return {
    columns: [
      { kind: 'text', header: t('charts.beforeAfter.plan'), csv: 'plan' },
      { kind: 'money', header: t('charts.column.profit', { currency }), csv: `profit_${unit}` },
      { kind: 'money', header: t('charts.column.spend', { currency }), csv: `spend_${unit}` },
      { kind: 'people', header: t('charts.column.reach'), csv: 'reach_people' },
    ],
    rows: [line(t('charts.beforeAfter.before'), before), line(t('charts.beforeAfter.after'), after)],
  };
}
