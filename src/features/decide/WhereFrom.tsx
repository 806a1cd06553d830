import { lazy, Suspense } from 'react';
import { t } from '../../i18n/translate.ts';
import { useQuestions, useResults } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useWhile } from '../../ui/useWhile.ts';
import { Unanswered } from './Unanswered.tsx';
import { useLook } from './useLook.ts';
import { Waiting } from './Waiting.tsx';
import './whereFrom.css';
import { whyNoWaterfall } from './whyNoWaterfall.ts';

const WaterfallChart = lazy(() => import('../../charts/WaterfallChart.tsx'));

const needed = ['whereFrom'] as const;
const drivers = ['lift', 'aim', 'reach', 'discount', 'price', 'fixed'] as const;

/** Where does the difference come from? From macro's profit to micro's, or why there is no way from one to the other. */
export function WhereFrom() {
  const { ref, near, seen } = useLook(needed);
  const results = useSettled(useWhile(near, useResults()));
  const run = useSettled(useQuestions(({ waterfall }) => waterfall));
  const why = seen ? whyNoWaterfall(results) : null;
  const fall = seen && run?.waterfall.kind === 'waterfall' ? { waterfall: run.waterfall, plan: run.plan } : null;
  const { plan, verdict } = results;
  return (
    <section ref={ref} className="where-from" aria-labelledby="where-from-title">
      <h2 id="where-from-title">{t('decide.whereFrom')}</h2>
      {why !== null && <p>{why}</p>}
      {why === null && <Unanswered question="whereFrom" isThere={fall !== null} />}
      {why === null && fall !== null && (
        <Suspense fallback={<Waiting />}>
          <WaterfallChart
            waterfall={fall.waterfall}
            tie={verdict.kind === 'tie'}
            currency={plan.currency}
            planName={plan.name}
            stale={fall.plan !== plan}
          />
          <dl>
            {drivers.map((driver) => (
              <div key={driver}>
                <dt>{t('charts.waterfall.driver', { driver })}</dt>
                <dd>{t(`decide.whereFrom.${driver}`)}</dd>
              </div>
            ))}
          </dl>
        </Suspense>
      )}
    </section>
  );
}
