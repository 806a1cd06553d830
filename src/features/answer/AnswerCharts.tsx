import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { useCurves, useResults } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';

const WinnerChart = lazy(() => import('../../charts/WinnerChart.tsx'));
const MoneyChart = lazy(() => import('../../charts/MoneyChart.tsx'));
const ReachChart = lazy(() => import('../../charts/ReachChart.tsx'));
const BudgetChart = lazy(() => import('../../charts/BudgetChart.tsx'));

/** The charts, fetched and drawn after the first paint: the verdict does not wait for them. */
export function AnswerCharts() {
  const painted = usePainted();
  return (
    <section className="answer-charts" aria-labelledby="charts-title">
      <h2 id="charts-title" className="visually-hidden">
        {t('answer.charts')}
      </h2>
      {painted && (
        <Suspense fallback={null}>
          <Charts />
        </Suspense>
      )}
    </section>
  );
}

/** Longer than between two keys of someone who types. */
const pauseOfTyping_ms = 250;

/** Drawing takes longer than a frame: typing goes on, and the charts follow when it pauses. */
function Charts() {
  const { plan, outcome, mix, verdict, mixLead } = useSettled(useResults(), pauseOfTyping_ms);
  const run = useSettled(
    useCurves(({ budget }) => budget),
    pauseOfTyping_ms,
  );
  const { currency, population, budget, name } = plan;
  const micro = useMemo(() => ({ ...outcome.micro, data: outcome.micro.data ?? 0 }), [outcome.micro]);
  const given = { macro: outcome.macro, micro, mix, currency, population, budget, planName: name };
  const lines = run && {
    curve: run.curve,
    budget: run.plan.budget,
    verdict,
    currency,
    planName: name,
    stale: run.plan !== plan,
  };
  return (
    <>
      <div className="wide">
        <WinnerChart {...given} verdict={verdict} mixLead={mixLead} />
      </div>
      <MoneyChart {...given} />
      <ReachChart {...given} />
      {lines && <BudgetChart {...lines} quantity="profit" />}
      {lines && <BudgetChart {...lines} quantity="roi" />}
    </>
  );
}

function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let inner = 0;
    const outer = requestAnimationFrame(() => {
      inner = requestAnimationFrame(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(outer);
      cancelAnimationFrame(inner);
    };
  }, []);
  return painted;
}
