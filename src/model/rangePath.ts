import { type FieldPath, isFieldPath } from './fields.ts';

/** What a key of `ranges` speaks of: a plan value, a factor on every segment's, or the value of one segment. */
export type RangePath =
  | { readonly kind: 'value'; readonly field: FieldPath }
  | { readonly kind: 'factor'; readonly field: FieldPath }
  | { readonly kind: 'own'; readonly field: FieldPath; readonly id: string };

/** Stands for every segment; no segment may have it as its id. */
export const everySegment = '*';

const segmentPath = /^segments\.(.+)\.(\w+)$/su;

/** Reads a key of `ranges`; null where the plan has no such value. An id may hold dots: the last part is the field. */
export function parseRangePath(path: string): RangePath | null {
  const [, id, key] = segmentPath.exec(path) ?? [];
  if (id === undefined) return isFieldPath(path) && !path.includes('*') ? { kind: 'value', field: path } : null;
  const field = `segments.*.${key}`;
  if (!isFieldPath(field)) return null;
  return id === everySegment ? { kind: 'factor', field } : { kind: 'own', field, id };
}
