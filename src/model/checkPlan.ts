import { findErrors } from './checks/findErrors.ts';
import { findWarnings } from './checks/findWarnings.ts';
import { IssueList } from './checks/issueList.ts';
import type { Issue } from './issue.ts';
import type { Plan } from './plan.ts';

const mostIssues = 1000;

/** Plans never change, and the same one is asked about by the field, the engine and the screens. */
const checked = new WeakMap<Plan, readonly Issue[]>();

/**
 * Holds a whole plan against the limits of its fields and the rules between them; where all is well, adds the warnings
 * that need no engine. Cheap enough for every keystroke: a healthy segment allocates nothing. Lists at most 1,000 issues.
 */
export function checkPlan(plan: Plan): readonly Issue[] {
  const known = checked.get(plan);
  if (known !== undefined) return known;
  const issues = new IssueList(mostIssues);
  findErrors(plan, issues);
  if (issues.count === 0) findWarnings(plan, issues);
  checked.set(plan, issues.items);
  return issues.items;
}
