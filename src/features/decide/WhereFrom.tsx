import { lazy, Suspense } from 'react';
import { t } from '../../i18n/translate.ts';
import { useCurves, useResults } from '../../store/useSession.ts';
import { useSettled } from '../../ui/useSettled.ts';
import './whereFrom.css';
import { whyNoWaterfall } from './whyNoWaterfall.ts';

const WaterfallChart = lazy(() => import('../../charts/WaterfallChart.tsx'));

/** Longer than between two keys of someone who types. */
const pauseOfTyping_ms = 250;

const drivers = ['lift', 'aim', 'reach', 'discount', 'price', 'fixed'] as const;

/** Where does the difference come from? From macro's profit to micro's, or why there is no way from one to the other. */
export function WhereFrom() {
  const results = useSettled(useResults(), pauseOfTyping_ms);
  const run = useSettled(
    useCurves(({ waterfall }) => waterfall),
    pauseOfTyping_ms,
  );
  const why = whyNoWaterfall(results);
  const fall = run?.waterfall.kind === 'waterfall' ? { waterfall: run.waterfall, plan: run.plan } : null;
  if (why === null && fall === null) return null;
  const { plan, verdict } = results;
  return (
    <section className="where-from" aria-labelledby="where-from-title">
      <h2 id="where-from-title">{t('decide.whereFrom')}</h2>
      {why !== null && <p>{why}</p>}
      {why === null && fall !== null && (
        <Suspense fallback={null}>
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
