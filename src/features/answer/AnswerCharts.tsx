import { lazy, memo, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import type { Plan } from '../../model/plan.ts';
import type { CurvesState } from '../../store/curvesStore.ts';
import type { Results } from '../../store/results.ts';
import { useCurves, useResults, useView } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { CurvesBrokenOff } from './CurvesBrokenOff.tsx';

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
  return <Drawn results={useSettled(useResults())} />;
}

const Drawn = memo(function Drawn({ results }: { readonly results: Results }) {
  const { plan, mix, verdict, mixLead, comparedAt } = results;
  const compared = comparedAt(useView(({ basis }) => basis));
  const { basis } = compared;
  const { run, drawn } = useBudgetCurve();
  const { currency, population, budget, name } = plan;
  const micro = useMemo(() => ({ ...compared.micro, data: compared.micro.data ?? 0 }), [compared.micro]);
  const withMix = basis === 'sameBudget';
  const bars = { macro: compared.macro, micro, mix: withMix ? mix : null };
  const given = { ...bars, currency, population, budget, planName: name, basis };
  const lines = run && {
    curve: run.curve,
    ...bandOf(run.plan, drawn),
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
      <InTurn turn={1}>
        <MoneyChart {...given} />
      </InTurn>
      <InTurn turn={2}>
        <ReachChart {...given} />
      </InTurn>
      <CurvesBrokenOff where="budget" />
      {lines && (
        <>
          <InTurn turn={3}>
            <BudgetChart {...lines} quantity="profit" />
          </InTurn>
          <InTurn turn={4}>
            <BudgetChart {...lines} quantity="roi" />
          </InTurn>
        </>
      )}
    </>
  );
});

const betweenTurns_ms = 40;

/** One chart drawn after the other: all at once would hold up the page for longer than a key may wait. */
function InTurn({ turn, children }: { readonly turn: number; readonly children: ReactNode }) {
  return useSettled(children, turn * betweenTurns_ms);
}

/** Lines and band settle together: a band that follows its lines at once is drawn with them. */
function useBudgetCurve() {
  const run = useCurves(({ budget }) => budget);
  const drawn = useCurves(({ budgetBand }) => budgetBand);
  return useSettled(useMemo(() => ({ run, drawn }), [run, drawn]));
}

/** The band belongs to the lines of the same plan. Where there are ranges room is kept for it until it comes. */
function bandOf(plan: Plan, drawn: CurvesState['budgetBand']) {
  const known = drawn?.plan === plan ? drawn : null;
  const hasRanges = Object.keys(plan.ranges).length > 0;
  return { band: known?.band ?? null, uncertain: hasRanges && (known === null || known.band !== null) };
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
