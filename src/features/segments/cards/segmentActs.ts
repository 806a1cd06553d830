import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import { withRowsDuplicated } from '../../../model/segmentEdits.ts';
import { withoutSegment } from '../../../model/segments.ts';
import { withoutUnreadOf } from '../../../store/gridEdits.ts';
import type { Session } from '../../../store/session.ts';

/** Puts a copy behind a segment, and gives its position. */
export function duplicateSegment({ plans }: Session, position: number): number {
  const { plan, change } = plans.getState();
  const copyName = () => t('segments.sheet.copy', { name: segmentName(plan, position) });
  change({ code: 'duplicateRows', count: 1 }, withRowsDuplicated(plan, [position], copyName));
  return position + 1;
}

/** Removes a segment and says so, with a way to take it back. */
export function deleteSegment({ plans, view }: Session, position: number): void {
  const { plan, unread, changeCells } = plans.getState();
  const segment = plan.segments[position];
  const named = segmentName(plan, position);
  changeCells({ code: 'removeSegment', segment: named }, withoutSegment(plan, segment.id), {
    unread: withoutUnreadOf(unread, [segment]),
  });
  view.getState().say({ kind: 'removed', segment: named });
}
