import { useEffect } from 'react';
import { BrokenOff } from '../../charts/BrokenOff.tsx';
import { t } from '../../i18n/translate.ts';
import { isError } from '../../model/issue.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import { useDecisions, usePlan, useResults, useSession } from '../../store/useSession.ts';
import { Progress } from '../../ui/Progress.tsx';
import { useNearView } from '../../ui/useNearView.ts';
import { useSeen } from './useSeen.ts';
import { Waiting } from './Waiting.tsx';
import { Budgets } from './whatToDo/Budgets.tsx';
import { LimitPrices } from './whatToDo/LimitPrices.tsx';
import { LimitsForm } from './whatToDo/LimitsForm.tsx';
import { Recommended } from './whatToDo/Recommended.tsx';
import { SegmentTable } from './whatToDo/SegmentTable.tsx';
import './whatToDo/whatToDo.css';

/** What should I do? The most profitable mix, under limits that can be set here. */
export function WhatToDo() {
  const { decisions } = useSession();
  const faulty = useResults().outcome.issues.some(isError);
  const { ref, near } = useNearView<HTMLElement>();
  const seen = useSeen(near);
  // The search takes a core for seconds where there are many segments: it waits until somebody comes this far.
  useEffect(() => (near ? decisions.watch() : undefined), [near, decisions]);
  return (
    <section ref={ref} className="what-to-do" aria-labelledby="what-to-do-title">
      <h2 id="what-to-do-title">{t('decide.whatToDo')}</h2>
      {faulty ? <p>{t('decide.whatToDo.faulty')}</p> : <Answer seen={seen} />}
    </section>
  );
}

/** Charts are drawn once somebody has come near (`seen`). */
function Answer({ seen }: { readonly seen: boolean }) {
  const { decisions } = useSession();
  const plan = usePlan();
  const { recommendation, limits, progress, failure } = useDecisions((state) => state);
  const stale = recommendation !== null && (recommendation.plan !== plan || recommendation.limits !== limits);
  return (
    <>
      {failure !== null && <BrokenOff failure={failure} onRetry={decisions.run} />}
      {progress !== null && (
        <div className="what-to-do-progress">
          <Progress label={t('decide.whatToDo.searching')} share={progress} shareText={formatShare(progress, 2)} />
        </div>
      )}
      {recommendation === null && failure === null && <Waiting />}
      {recommendation !== null && (
        <>
          <Recommended recommendation={recommendation} stale={stale} seen={seen} />
          <Budgets seen={seen} />
          <LimitsForm />
          <LimitPrices recommendation={recommendation} stale={stale} />
          <SegmentTable recommendation={recommendation} stale={stale} />
        </>
      )}
    </>
  );
}
