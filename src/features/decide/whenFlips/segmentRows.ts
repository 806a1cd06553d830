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

/** As it is: whether a segment pays, and whether it earns more than macro would there; else whether macro would pay. */
const verdicts = ['both', 'alone', 'macro', 'macroOnly', 'neither', 'nothing'] as const;

export function verdictOfSegment(row: SegmentRow): (typeof verdicts)[number] {
  const { alone, size, profit, macroProfit } = row;
  if (alone.size === null || size < alone.size) {
    if (macroProfit === null) return 'nothing';
    return macroProfit > 0 ? 'macroOnly' : 'neither';
  }
  if (macroProfit === null) return 'alone';
  return profit >= macroProfit ? 'both' : 'macro';
}

/** Whether leaving a segment to macro loses money: then there is nothing to beat. */
export function macroLoses({ macroProfit }: SegmentRow): boolean {
  return macroProfit !== null && macroProfit < 0;
}

/** From which value on a segment earns more than macro would there, in print. */
export function againstMacroText(key: Moved, row: SegmentRow): string {
  return macroLoses(row) ? t('decide.segmentFlips.macroLoses') : thresholdText(key, row.againstMacro?.[key]);
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
      case 'alone':
        return row.alone[key];
      case 'againstMacro':
        return macroLoses(row) ? 0 : (row.againstMacro?.[key] ?? null);
    }
  };
  return rows.toSorted((a, b) => {
    const [left, right] = [place(a), place(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * (left - right);
  });
}
