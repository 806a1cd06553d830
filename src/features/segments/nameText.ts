import { t } from '../../i18n/translate.ts';
import type { Segment } from '../../model/plan.ts';

/** What a segment is called; by its place in the plan where it has no name. */
export function nameText(segment: Pick<Segment, 'name'>, position: number): string {
  return segment.name || t('segments.unnamed', { number: String(position + 1) });
}
