import { checkPlan } from '../../model/checkPlan.ts';
import { type Issue, isError } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import { fail, type Result, succeed } from '../../model/result.ts';
import { type RowTarget, type SegmentRow, withRows } from '../../model/segmentRows.ts';

/** The plan with the rows in it; what would be wrong with it as a whole refuses them all. */
export function planWithRows(
  plan: Plan,
  rows: readonly SegmentRow[],
  target: RowTarget,
): Result<Plan, readonly Issue[]> {
  const next = withRows(plan, rows, target);
  const errors = checkPlan(next).filter(isError);
  return errors.length === 0 ? succeed(next) : fail(errors);
}
