import { issueText } from '../../../i18n/problemText.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Issue } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';

/** What is worth knowing about the segments of a plan that can be computed. */
export function segmentWarnings(plan: Plan, issues: readonly Issue[]): readonly string[] {
  const together = issues.filter(({ code }) => code === 'segmentsAbovePopulation' || code === 'microNoSegments');
  const larger = issues.filter(({ code }) => code === 'segmentAbovePopulation');
  const texts = together.map(({ code }) => issueText(code));
  if (larger.length === 0) return texts;
  const position = Number(larger[0].path.split('.')[1]);
  return [...texts, t('segments.larger', { count: larger.length, segment: segmentName(plan, position) })];
}
