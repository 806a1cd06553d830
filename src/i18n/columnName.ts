import { en, type MessageKey } from './en.ts';
import { t } from './translate.ts';

/** The name of a column of the segments: a field of theirs, or an outcome. */
export function columnName(column: string): string {
  const field = `field.segments.*.${column}`;
  const key = field in en ? field : `segments.column.${column}`;
  if (!(key in en)) throw new Error(`no message ${key}`);
  return t(key as MessageKey);
}
