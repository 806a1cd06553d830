import { rangeText } from '../../../i18n/rangeText.ts';
import { t } from '../../../i18n/translate.ts';
import { isNumberColumn } from '../../../io/cellText.ts';
import { printRange } from '../../../io/uncertainText.ts';
import type { Interval, Plan, Segment } from '../../../model/plan.ts';
import { factorPath, ownRangePath, rangeAt } from '../../../model/ranges.ts';
import { isInputColumn, type SegmentColumn } from '../../../model/segmentColumns.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';

/** The factor by which the numbers of a column are uncertain; null where they are not. */
export function factorOn(plan: Plan, column: SegmentColumn): Interval | null {
  return isInputColumn(column) ? rangeAt(plan, factorPath(column)) : null;
}

/** A factor on a column in short, for its head: "× 0.7 to 1.4". */
export function factorText([low, high]: Interval): string {
  return t('segments.factor', { low: formatFactor(low), high: formatFactor(high) });
}

/** How uncertain a segment's number is, in a sentence; null where it is certain. */
export function rangeNote(plan: Plan, segment: Segment, column: SegmentColumn): string | null {
  if (!isNumberColumn(column)) return null;
  const input = column === 'share' ? 'size' : column;
  const own = rangeAt(plan, ownRangePath(segment.id, input));
  if (own !== null) {
    const place = { kind: 'own', field: `segments.*.${input}` } as const;
    return rangeText(printRange(own, segment[input], { place, currency: plan.currency }));
  }
  const factor = factorOn(plan, input);
  if (factor === null) return null;
  const [low, high] = factor.map(formatFactor);
  return t('segments.factorNote', { low, high });
}
