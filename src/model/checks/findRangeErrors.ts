import type { ValueProblem } from '../checkValue.ts';
import { isLift, isShare, type RangeOf } from '../distribution.ts';
import { type FieldPath, largestAmount, smallestPositive } from '../fields.ts';
import type { Interval, Plan } from '../plan.ts';
import { parseRangePath } from '../rangePath.ts';
import type { IssueList } from './issueList.ts';

/** Decisions and settings: nothing about them is uncertain. */
const certain: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'budget',
  'macroShare',
  'correlation',
  'seed',
  'retention.periods',
  'segments.*.spend',
]);

/** Holds each 90 % interval against the rules of its value; one whose value is gone is left alone, it has no effect. */
export function findRangeErrors(ranges: Plan['ranges'], issues: IssueList): void {
  for (const [path, range] of Object.entries(ranges)) {
    const place = parseRangePath(path);
    if (place) issues.addProblem(`ranges.${path}`, rangeProblem(range, place));
  }
}

function rangeProblem([low, high]: Interval, place: RangeOf): ValueProblem | null {
  if (certain.has(place.field)) return { code: 'rangeNotAllowed', params: {} };
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { code: 'notANumber', params: {} };
  if (low >= high) return { code: 'rangeNotRising', params: {} };
  if (!isLift(place) && low < smallestPositive) return { code: 'mustBeAbove', params: { limit: 0 } };
  if (low < -largestAmount) return { code: 'mustBeAtLeast', params: { limit: -largestAmount } };
  if (isShare(place) && high >= 1) return { code: 'mustBeBelow', params: { limit: 1 } };
  if (high > largestAmount) return { code: 'mustBeAtMost', params: { limit: largestAmount } };
  return null;
}
