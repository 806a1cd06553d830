import { t } from '../../../i18n/translate.ts';
import { isError } from '../../../model/issue.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { SegmentCountCurve } from '../../../store/curvesStore.ts';
import type { Results } from '../../../store/results.ts';

/**
 * Why nothing is shown over the number of segments, in a sentence; null where something is.
 *
 * @param count of the same plan; null while it is not there.
 */
export function whyNoCount({ plan, outcome }: Results, count: SegmentCountCurve | null): string | null {
  if (outcome.issues.some(isError)) return t('decide.howMany.faulty');
  const targeted = plan.segments.reduce((sum, { included }) => sum + Number(included), 0);
  if (targeted === 0) return t('decide.howMany.noSegments');
  if (targeted === 1) return t('decide.howMany.oneSegment');
  return count !== null && count.best === null
    ? t('decide.howMany.noneBought', { budget: formatMoney(plan.budget, plan.currency) })
    : null;
}
