import { checkPlan } from '../../../model/checkPlan.ts';
import { type Issue, isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { type SegmentRow, withRows } from '../../../model/segmentRows.ts';
import type { PlanState } from '../../../store/planStore.ts';

/** Brings the segments into the plan as one step; gives what would be wrong with the plan, and then nothing enters. */
export function enterBuilt(
  plan: Plan,
  rows: readonly SegmentRow[],
  target: 'add' | 'replace',
  change: PlanState['change'],
): Issue | null {
  const next = withRows(plan, rows, target);
  const error = checkPlan(next).find(isError);
  if (error !== undefined) return error;
  change({ code: 'generate', count: rows.length }, next);
  return null;
}
