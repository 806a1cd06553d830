import { t } from '../../i18n/translate.ts';
import type { LeadMap } from '../figures.ts';
import type { ChartTable } from './table.ts';

/** For each value of one input, who wins as the other one rises. */
export function leadMapTable({ x, y, leaders }: LeadMap): ChartTable {
  const columns = x.texts.length;
  const runs = (column: number) =>
    y.texts.flatMap((from, row) => {
      const leader = leaders[row * columns + column] ?? null;
      const before = row === 0 ? undefined : (leaders[(row - 1) * columns + column] ?? null);
      return leader === before ? [] : [t('charts.map.run', { leader: leader ?? 'none', from })];
    });
  return {
    columns: [
      { kind: 'text', header: x.label, csv: 'value' },
      { kind: 'text', header: t('charts.map.column', { y: y.label }), csv: 'winner' },
    ],
    rows: x.texts.map((text, column) => [text, runs(column).join(', ')]),
  };
}
