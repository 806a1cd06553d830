import { en, type MessageKey } from './en.ts';
import { t } from './translate.ts';

/** The words for a place in the plan: `segments.3.size` is "Segment 4, Size"; what has no name of its own is its path. */
export function placeText(path: string): string {
  const inSegment = /^segments\.(\d+)(?:\.(.+))?$/.exec(path);
  if (inSegment === null) return fieldName(path.replace(/\.\d+(?=\.|$)/g, '.*')) ?? path;
  const segment = t('place.segment', { number: String(Number(inSegment[1]) + 1) });
  const field = inSegment[2];
  return field === undefined ? segment : `${segment}, ${fieldName(`segments.*.${field}`) ?? field}`;
}

function fieldName(path: string): string | null {
  const key = `field.${path}`;
  return key in en ? t(key as MessageKey) : null;
}
