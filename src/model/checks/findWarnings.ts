import type { Plan } from '../plan.ts';
import type { IssueList } from './issueList.ts';

/** Sums of sizes that were computed as shares of the population may miss it by a hair. */
const rounding = 1e-9;

/** What is worth knowing although the plan can be computed, as far as it takes no engine to see it. */
export function findWarnings(plan: Plan, issues: IssueList): void {
  const { population, overlap } = plan;
  if (plan.budget === 0) issues.add('budget', 'zeroBudget');
  if (plan.carryOver > 1 && plan.retention) issues.add('carryOver', 'longTermCountedTwice');
  const people = plan.segments.reduce((sum, segment) => sum + segment.size, 0);
  if (overlap === 0 && people > population * (1 + rounding)) {
    issues.add('segments', 'segmentsAbovePopulation', { people, population });
  }
  plan.segments.forEach(({ size }, index) => {
    if (size > population) issues.add(`segments.${index}.size`, 'segmentAbovePopulation', { people: size, population });
  });
}
