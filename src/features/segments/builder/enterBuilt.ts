import type { Issue } from '../../../model/issue.ts';
import type { SegmentRow } from '../../../model/segmentRows.ts';
import type { Session } from '../../../store/session.ts';
import { planWithRows } from '../planWithRows.ts';

/** Brings the segments into the plan as one step; gives what would be wrong with it, and then nothing enters. */
export function enterBuilt(
  { plans, view }: Pick<Session, 'plans' | 'view'>,
  rows: readonly SegmentRow[],
  target: 'add' | 'replace',
): readonly Issue[] {
  const { plan, change } = plans.getState();
  const next = planWithRows(plan, rows, target);
  if (!next.ok) return next.error;
  change({ code: 'generate', count: rows.length }, next.value);
  view.getState().say({ kind: 'entered', count: rows.length, target, left: 0 });
  return [];
}
