import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { GridContent } from '../../../store/gridEdits.ts';
import type { Session } from '../../../store/session.ts';
import type { StepName } from '../../../store/steps.ts';

/** Makes one step of an edit; a plan that could not be computed is not taken, and why is said. Gives whether it was. */
export function applyEdit({ plans, view }: Session, name: StepName, { plan, unread }: GridContent): boolean {
  const { readOnly, changeCells } = plans.getState();
  if (readOnly) return false;
  const error = checkPlan(plan).find(isError);
  if (error !== undefined) {
    const { limit } = error.params;
    view.getState().say({ kind: 'nothingChanged', code: error.code, limit: typeof limit === 'number' ? limit : null });
    return false;
  }
  changeCells(name, plan, { unread });
  return true;
}
