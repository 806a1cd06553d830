import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatPlain } from '../../../numbers/formatPlain.ts';
import type { Simulation, SimulationSummary } from '../../../store/simulationStore.ts';
import { oddsOf } from './oddsOf.ts';
import { RiskTable } from './RiskTable.tsx';
import { uncertainText } from './rangeWords.ts';
import { isBought } from './riskRows.ts';
import { worthWords } from './worthWords.ts';

const QuantileDotsChart = lazy(() => import('../../../charts/QuantileDotsChart.tsx'));

interface AnswerProps {
  readonly plan: Plan;
  readonly simulation: Simulation;
  readonly summary: SimulationSummary;
  readonly stale: boolean;
  /** How many draws are made. */
  readonly draws: ReactNode;
}

/** What the draws show: the odds, what each strategy risks, and what knowing more is worth. */
export function Answer({ plan, simulation: { preview, uncertain }, summary, stale, draws }: AnswerProps) {
  const { name, currency, seed } = plan;
  const odds = useMemo(() => oddsOf(summary), [summary]);
  const missing = (['macro', 'micro'] as const).filter((rival) => !isBought(summary, rival));
  return (
    <div className="how-sure-answer" data-stale={stale || undefined}>
      {missing.length > 0 ? (
        <p className="how-sure-alone">
          {t('decide.howSure.notBought', { missing: missing.length === 2 ? 'both' : (missing[0] ?? 'both') })}
        </p>
      ) : (
        <Suspense fallback={<div className="how-sure-waiting" />}>
          <QuantileDotsChart odds={odds} currency={currency} planName={name} stale={stale} />
        </Suspense>
      )}
      <p className="how-sure-about">
        {preview && <strong className="how-sure-preview">{t('decide.howSure.preview')}</strong>}
        {t('decide.howSure.draws', { count: summary.count, seed: formatPlain(seed, 'whole') })}{' '}
        {t('decide.howSure.fixed')} {uncertainText(plan, uncertain)}
      </p>
      {draws}
      {missing.length < 2 && (
        <>
          <RiskTable summary={summary} currency={currency} />
          <div className="how-sure-worth">
            <h3>{t('decide.risk.worth')}</h3>
            {worthWords(summary, currency).map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
