import { findErrors } from './checks/findErrors.ts';
import { findWarnings } from './checks/findWarnings.ts';
import { IssueList } from './checks/issueList.ts';
import type { Issue } from './issue.ts';
import type { Plan } from './plan.ts';

const mostIssues = 1000;

/**
 * Holds a whole plan against the limits of its fields and the rules between them; where all is well, adds the warnings
 * that need no engine. Cheap enough for every keystroke: a healthy segment allocates nothing. Lists at most 1,000 issues.
 */
export function checkPlan(plan: Plan): Issue[] {
  const issues = new IssueList(mostIssues);
  findErrors(plan, issues);
  if (issues.count === 0) findWarnings(plan, issues);
  return issues.items;
}
