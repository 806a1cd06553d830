import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { useCurves, useResults, useView } from '../../store/useSession.ts';
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

/** Drawing takes longer than a frame: typing goes on, and the charts follow when it pauses. */
function Charts() {
  const { plan, mix, verdict, mixLead, comparedAt } = useSettled(useResults());
  const compared = comparedAt(useView(({ basis }) => basis));
  const { basis } = compared;
  const run = useSettled(useCurves(({ budget }) => budget));
  const { currency, population, budget, name } = plan;
  const micro = useMemo(() => ({ ...compared.micro, data: compared.micro.data ?? 0 }), [compared.micro]);
  const withMix = basis === 'sameBudget';
  const bars = { macro: compared.macro, micro, mix: withMix ? mix : null };
  const given = { ...bars, currency, population, budget, planName: name, basis };
  const lines = run && {
    curve: run.curve,
    budget: run.plan.budget,
    verdict,
    currency,
    planName: name,
    sameForBoth: !withMix,
    stale: run.plan !== plan,
  };
  return (
    <>
      <div className="wide">
        <WinnerChart {...given} verdict={compared.verdict} mixLead={withMix ? mixLead : null} />
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
