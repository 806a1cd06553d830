import type { Issue } from '../../model/issue.ts';
import type { Plan } from '../../model/plan.ts';
import type { MacroOutcome } from './macro.ts';
import type { MicroOutcome } from './micro.ts';

/** What a user must be told about campaigns that cannot be bought, or not as typed. */
export function campaignIssues(plan: Plan, macro: MacroOutcome, micro: MicroOutcome): Issue[] {
  const { budget } = plan;
  const issues: Issue[] = [];
  if (!macro.bought) {
    issues.push({
      path: 'macro',
      code: 'macroNotAffordable',
      params: { missing: macro.missing, needed: budget + macro.missing, budget },
    });
  }
  if (micro.missing === null) {
    issues.push({ path: 'segments', code: 'microNoSegments', params: {} });
  } else if (!micro.bought) {
    issues.push({
      path: 'micro',
      code: 'microNotAffordable',
      params: { missing: micro.missing, needed: budget + micro.missing, budget },
    });
  } else if (plan.micro.split === 'manual' && micro.unspent < -budget * 1e-12) {
    issues.push({ path: 'segments', code: 'microOverBudget', params: { by: -micro.unspent } });
  } else if (plan.micro.split === 'optimised' && micro.marginalReturn === null) {
    issues.push({ path: 'micro', code: 'microNothingPays', params: {} });
  }
  return issues;
}
