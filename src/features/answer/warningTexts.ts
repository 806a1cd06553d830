import { placeText } from '../../i18n/placeText.ts';
import { issueText } from '../../i18n/problemText.ts';
import { t } from '../../i18n/translate.ts';
import type { Issue, IssueCode } from '../../model/issue.ts';

/** Said by the verdict itself. */
const saidAbove: ReadonlySet<IssueCode> = new Set([
  'macroNotAffordable',
  'microNotAffordable',
  'microNoSegments',
  'microOverBudget',
  'zeroBudget',
]);

const mostListed = 3;

/** The warnings of a plan in words; of those about single segments the first few, and how many more there are. */
export function warningTexts(issues: readonly Issue[]): readonly string[] {
  const ofPlan = issues.filter(({ code }) => !saidAbove.has(code) && code !== 'segmentAbovePopulation');
  const ofSegments = issues.filter(({ code }) => code === 'segmentAbovePopulation');
  const more = ofSegments.length - mostListed;
  return [
    ...ofPlan.map(({ code }) => issueText(code)),
    ...ofSegments
      .slice(0, mostListed)
      .map(({ path, code }) => t('answer.warning', { place: placeText(path), problem: issueText(code) })),
    ...(more > 0 ? [t('answer.moreWarnings', { count: more })] : []),
  ];
}
