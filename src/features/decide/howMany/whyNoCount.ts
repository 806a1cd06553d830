import { t } from '../../../i18n/translate.ts';
import { isError } from '../../../model/issue.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { QuestionsState } from '../../../store/questionsStore.ts';
import type { Results } from '../../../store/results.ts';

/** Why nothing is shown over the number of segments, in a sentence; null where something is, or will be. */
export function whyNoCount({ plan, outcome }: Results, run: QuestionsState['segmentCounts']['alike']): string | null {
  if (outcome.issues.some(isError)) return t('decide.howMany.faulty');
  const targeted = plan.segments.reduce((sum, { included }) => sum + Number(included), 0);
  if (targeted === 0) return t('decide.howMany.noSegments');
  if (targeted === 1) return t('decide.howMany.oneSegment');
  if (run?.plan !== plan || run.count.kind !== 'curve' || run.count.best !== null) return null;
  return t('decide.howMany.noneBought', { budget: formatMoney(plan.budget, plan.currency) });
}
