import { lazy, Suspense, useMemo } from 'react';
import { t } from '../../i18n/translate.ts';
import { isError } from '../../model/issue.ts';
import { usePlan, useQuestions, useResults, useSimulation } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWhile } from '../../ui/useWhile.ts';
import { QuestionProgress } from './QuestionProgress.tsx';
import { Unanswered } from './Unanswered.tsx';
import { useLook } from './useLook.ts';
import { Waiting } from './Waiting.tsx';
import { Shares } from './whatMatters/Shares.tsx';
import { tornadoOf } from './whatMatters/tornadoOf.ts';
import './whatMatters/whatMatters.css';

const TornadoChart = lazy(() => import('../../charts/TornadoChart.tsx'));

const needed = ['whatMatters'] as const;

/** What matters most? Each uncertain number alone, and its share of the spread; without any there is no such question. */
export function WhatMatters() {
  const plan = usePlan();
  const simulation = useSimulation(({ last }) => last);
  const faulty = useResults().outcome.issues.some(isError);
  // Ranges of numbers that the plan does not have are none.
  const certain = simulation?.plan === plan && simulation.simulation.summary === null;
  if (faulty || certain || Object.keys(plan.ranges).length === 0) return null;
  return <Section />;
}

function Section() {
  const { ref, near, seen } = useLook(needed);
  const plan = useWhile(near, usePlan());
  const run = useSettled(useQuestions(({ sensitivity }) => sensitivity));
  const tornado = useMemo(() => (run === null ? null : tornadoOf(run.plan, run.sensitivity)), [run]);
  const stale = run?.plan !== plan;
  const drawn = seen && run !== null && tornado !== null && tornado.bars.length > 0;
  return (
    <section ref={ref} className="what-matters" aria-labelledby="what-matters-title">
      <h2 id="what-matters-title">{t('decide.whatMatters')}</h2>
      {seen && stale && <QuestionProgress question="whatMatters" label={t('decide.whatMatters.working')} />}
      {drawn ? (
        <>
          <Suspense fallback={<Waiting />}>
            <TornadoChart tornado={tornado} currency={run.plan.currency} planName={run.plan.name} stale={stale} />
          </Suspense>
          <Shares plan={plan} waits={stale} />
        </>
      ) : (
        <Unanswered question="whatMatters" />
      )}
    </section>
  );
}
