import { issueText } from '../../i18n/problemText.ts';
import { segmentName } from '../../i18n/segmentName.ts';
import { t } from '../../i18n/translate.ts';
import type { IssueCode } from '../../model/issue.ts';
import type { Results } from '../../store/results.ts';

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
export function warningTexts({ plan, outcome: { issues } }: Results): readonly string[] {
  const ofPlan = issues.filter(({ code }) => !saidAbove.has(code) && code !== 'segmentAbovePopulation');
  const ofSegments = issues.filter(({ code }) => code === 'segmentAbovePopulation');
  const more = ofSegments.length - mostListed;
  return [
    ...ofPlan.map(({ code }) => issueText(code)),
    ...ofSegments.slice(0, mostListed).map(({ path, code }) => {
      const position = Number(path.split('.')[1]);
      return t('answer.warning', { segment: segmentName(plan, position), problem: issueText(code) });
    }),
    ...(more > 0 ? [t('answer.moreWarnings', { count: more })] : []),
  ];
}
