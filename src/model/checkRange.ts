import type { ValueProblem } from './checkValue.ts';
import { isLift, isShare, type RangeOf } from './distribution.ts';
import { type FieldPath, largestAmount, smallestPositive } from './fields.ts';
import type { Interval } from './plan.ts';

/** Decisions and settings: nothing about them is uncertain. */
const certain: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'budget',
  'macroShare',
  'correlation',
  'seed',
  'retention.periods',
  'segments.*.spend',
]);

/** Whether a value may be uncertain at all. */
export function takesRange({ field }: Pick<RangeOf, 'field'>): boolean {
  return !certain.has(field);
}

/** Holds a 90 % range against the rules of its value; null where all is well. */
export function checkRange([low, high]: Interval, place: RangeOf): ValueProblem | null {
  if (!takesRange(place)) return { code: 'rangeNotAllowed', params: {} };
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { code: 'notANumber', params: {} };
  if (low >= high) return { code: 'rangeNotRising', params: {} };
  if (!isLift(place) && low < smallestPositive) return { code: 'mustBeAbove', params: { limit: 0 } };
  if (low < -largestAmount) return { code: 'mustBeAtLeast', params: { limit: -largestAmount } };
  if (isShare(place) && high >= 1) return { code: 'mustBeBelow', params: { limit: 1 } };
  if (high > largestAmount) return { code: 'mustBeAtMost', params: { limit: largestAmount } };
  return null;
}
