import type { Plan } from '../plan.ts';
import type { IssueList } from './issueList.ts';

/** Sums of sizes that were computed as shares of the population may miss it by a hair. */
const rounding = 1e-9;

/** What is worth knowing although the plan can be computed, as far as it takes no engine to see it. */
export function findWarnings(plan: Plan, issues: IssueList): void {
  const { population, overlap, segments } = plan;
  if (plan.budget === 0) issues.add('budget', 'zeroBudget');
  if (plan.carryOver > 1 && plan.retention) issues.add('carryOver', 'longTermCountedTwice');
  let people = 0;
  for (const { size } of segments) people += size;
  if (overlap === 0 && people > population * (1 + rounding)) {
    issues.add('segments', 'segmentsAbovePopulation', { people, population });
  }
  for (let index = 0; index < segments.length; index += 1) {
    const people = segments[index]?.size ?? 0;
    if (people > population) issues.add(`segments.${index}.size`, 'segmentAbovePopulation', { people, population });
  }
}
