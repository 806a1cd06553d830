import { type FieldPath, fields, type Limit, smallestPositive } from './fields.ts';
import type { Issue, IssueCode } from './issue.ts';

export type ValueProblem = { readonly code: IssueCode; readonly params: Issue['params'] };

/** Holds one number against the limits of its field; null where all is well. */
export function checkValue(path: FieldPath, value: number | null): ValueProblem | null {
  const limit: Limit = fields[path].limit;
  if (value === null) return limit.nullable ? null : { code: 'notANumber', params: {} };
  if (!Number.isFinite(value)) return { code: 'notANumber', params: {} };
  if (limit.above !== undefined && value < limit.above + smallestPositive) {
    return { code: 'mustBeAbove', params: { limit: limit.above } };
  }
  if (limit.atLeast !== undefined && value < limit.atLeast)
    return { code: 'mustBeAtLeast', params: { limit: limit.atLeast } };
  if (limit.below !== undefined && value >= limit.below) return { code: 'mustBeBelow', params: { limit: limit.below } };
  if (value > limit.atMost) return { code: 'mustBeAtMost', params: { limit: limit.atMost } };
  if (limit.whole && !Number.isInteger(value)) return { code: 'mustBeWhole', params: {} };
  return null;
}
