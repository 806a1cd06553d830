import { issueText } from '../../../i18n/problemText.ts';
import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatLimit } from '../../../numbers/formatLimit.ts';

/** Why a plan cannot be computed, in words; null where it can. */
export function planError(plan: Plan): string | null {
  const error = checkPlan(plan).find(isError);
  return error === undefined ? null : issueText(error.code, { limit: formatLimit(error.params.limit) });
}
