import { checkValue } from '../checkValue.ts';
import { type FieldPath, fieldPaths, longestText, smallestPositive } from '../fields.ts';
import type { Bracket, Plan } from '../plan.ts';
import { isPlanPath, valueAt } from '../planPath.ts';
import { findLiftErrors } from './findLiftErrors.ts';
import { findRangeErrors } from './findRangeErrors.ts';
import { findSegmentErrors } from './findSegmentErrors.ts';
import { isCurrency } from './isCurrency.ts';
import type { IssueList } from './issueList.ts';

const planPaths = fieldPaths.filter(isPlanPath);

/** Everything that keeps a plan from being computed. */
export function findErrors(plan: Plan, issues: IssueList): void {
  findTextErrors(plan, issues);
  findValueErrors(plan, issues);
  if (plan.macro.discount.kind === 'brackets') findBracketErrors(plan.macro.discount.brackets, issues);
  if (plan.micro.cpm + plan.micro.dataFee < smallestPositive) issues.add('micro.cpm', 'noPrice');
  findLiftErrors('rest', plan.rest.baseline, { macroLift: plan.rest.macroLift }, issues);
  findSegmentErrors(plan, issues);
  findRangeErrors(plan.ranges, issues);
}

function findTextErrors(plan: Plan, issues: IssueList): void {
  if (plan.name.length > longestText) issues.add('name', 'textTooLong', { limit: longestText });
  if (!isCurrency(plan.currency)) issues.add('currency', 'unknownCurrency');
}

function findValueErrors(plan: Plan, issues: IssueList): void {
  for (const path of planPaths) {
    const value = valueAt(plan, path);
    if (value !== undefined) issues.addProblem(path, checkValue(path, value));
  }
}

function findBracketErrors(brackets: readonly Bracket[], issues: IssueList): void {
  const list = 'macro.discount.brackets';
  const pathOf = (key: 'from' | 'cpm'): FieldPath => `${list}.*.${key}`;
  if (brackets[0]?.from !== 0) issues.add(list, 'bracketsNotFromZero');
  brackets.forEach(({ from, cpm }, index) => {
    issues.addProblem(`${list}.${index}.from`, checkValue(pathOf('from'), from));
    issues.addProblem(`${list}.${index}.cpm`, checkValue(pathOf('cpm'), cpm));
    const before = brackets[index - 1];
    if (before && from <= before.from) issues.add(`${list}.${index}.from`, 'bracketsNotRising');
  });
}
