import { newSegmentName } from '../../../i18n/segmentName.ts';
import type { Plan } from '../../../model/plan.ts';
import type { SegmentRow } from '../../../model/segmentRows.ts';

/** Rows for new segments, named by how many there will be, with nobody in them yet. */
export function newRows({ segments }: Plan, count: number): readonly SegmentRow[] {
  return Array.from({ length: count }, (_, i) => ({ name: newSegmentName(segments.length + i), size: 0 }));
}
