import { t } from './translate.ts';

interface NamedSegments {
  readonly segments: readonly { readonly name: string }[];
}

/** A segment's name, or what it is called without one. */
export function segmentName({ segments }: NamedSegments, position: number): string {
  return segments[position]?.name || t('segments.unnamed', { number: String(position + 1) });
}

/** What a segment is called until the user names it. */
export function newSegmentName(position: number): string {
  return t('segments.newName', { number: String(position + 1) });
}
