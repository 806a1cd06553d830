import { lazy, Suspense, useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { useQuestions } from '../../../store/useSession.ts';
import { useSettled } from '../../../ui/useSettled.ts';
import { QuestionProgress } from '../QuestionProgress.tsx';
import { Unanswered } from '../Unanswered.tsx';
import { spreadOf } from './spreadOf.ts';
import { Worths } from './Worths.tsx';

const SpreadChart = lazy(() => import('../../../charts/SpreadChart.tsx'));

interface SharesProps {
  readonly plan: Plan;
  /** Inputs are still moved one by one: the turn of what stands here comes after that. */
  readonly waits: boolean;
}

/** Which share of the spread each input explains, and what finding it out is worth. */
export function Shares({ plan, waits }: SharesProps) {
  const indices = useSettled(useQuestions((state) => state.indices));
  const worths = useSettled(useQuestions((state) => state.worths));
  const spread = useMemo(() => (indices === null ? null : spreadOf(indices.plan, indices.indices)), [indices]);
  const stale = indices?.plan !== plan || worths?.plan !== plan;
  return (
    <div className="what-matters-shares" data-waiting={worths === null || undefined}>
      {stale && !waits && <QuestionProgress question="whatMatters" label={t('decide.whatMatters.splitting')} />}
      <Unanswered question="whatMatters" isThere />
      {indices !== null && spread !== null && (
        <Suspense fallback={null}>
          <SpreadChart
            spread={spread}
            currency={indices.plan.currency}
            planName={indices.plan.name}
            stale={indices.plan !== plan}
          />
        </Suspense>
      )}
      {worths !== null && <Worths plan={worths.plan} worths={worths.worths} stale={worths.plan !== plan} />}
    </div>
  );
}
