import { issueText } from '../../../i18n/problemText.ts';
import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';

/** Why a plan cannot be computed, in words; null where it can. */
export function planError(plan: Plan): string | null {
  const error = checkPlan(plan).find(isError);
  if (error === undefined) return null;
  const { limit } = error.params;
  return issueText(error.code, typeof limit === 'number' ? { limit: formatCount(limit) } : {});
}
