import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { PlanSegmentBreakEvens } from '../../../store/questionsStore.ts';

export type SegmentRow = PlanSegmentBreakEvens['breakEvens']['rows'][number];

/** What is moved in the table of segments. */
export const moved = ['lift', 'size', 'precision'] as const;
export type Moved = (typeof moved)[number];

export const segmentColumns = ['name', 'media', 'now', 'alone', 'againstMacro', 'verdict'] as const;
export type SegmentColumn = (typeof segmentColumns)[number];

/** As it is: whether a segment pays, and whether it earns more than macro would there. */
const verdicts = ['both', 'alone', 'macro', 'nothing'] as const;

export function verdictOfSegment({ alone, size, profit, macroProfit }: SegmentRow): (typeof verdicts)[number] {
  if (alone.size === null || size < alone.size) return 'nothing';
  if (macroProfit === null) return 'alone';
  return profit >= macroProfit ? 'both' : 'macro';
}

/** A threshold in print; 0 is any value, null none that is possible. */
export function thresholdText(key: Moved, value: number | null | undefined): string {
  if (value === undefined) return '–';
  if (value === null) return t('decide.segmentFlips.never');
  return value === 0 ? t('decide.segmentFlips.any') : valueText(key, value);
}

export function valueText(key: Moved, value: number): string {
  return key === 'size' ? formatCount(value, 'full') : formatShare(value);
}

interface SegmentOrder {
  readonly column: SegmentColumn;
  readonly direction: 1 | -1;
  readonly key: Moved;
}

/** Rows in the order of a column, up or down; what has no value stays last. */
export function sortedSegments(rows: readonly SegmentRow[], { column, direction, key }: SegmentOrder) {
  const place = (row: SegmentRow): number | null => {
    switch (column) {
      case 'name':
        return row.position;
      case 'media':
        return row.media;
      case 'now':
        return row[key];
      case 'verdict':
        return verdicts.indexOf(verdictOfSegment(row));
      default:
        return row[column]?.[key] ?? null;
    }
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right);
  });
}
