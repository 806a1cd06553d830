import { checkRange } from '../checkRange.ts';
import type { Plan } from '../plan.ts';
import { parseRangePath } from '../rangePath.ts';
import type { IssueList } from './issueList.ts';

/** Ranges never change, and most changes of a plan leave them as they are: those of 100,000 segments are held once. */
const sound = new WeakSet<Plan['ranges']>();

/** Holds each 90 % interval against the rules of its value; one whose value is gone is left alone, it has no effect. */
export function findRangeErrors(ranges: Plan['ranges'], issues: IssueList): void {
  if (sound.has(ranges)) return;
  const before = issues.count;
  for (const [path, range] of Object.entries(ranges)) {
    const place = parseRangePath(path);
    if (place) issues.addProblem(`ranges.${path}`, checkRange(range, place));
  }
  if (issues.count === before) sound.add(ranges);
}
