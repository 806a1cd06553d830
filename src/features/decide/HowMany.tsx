import { lazy, Suspense, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import type { MergeOrder } from '../../store/curvesStore.ts';
import { useCurves, usePlanState, useResults } from '../../store/useSession.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useSettled } from '../../ui/useSettled.ts';
import './howMany.css';
import { EqualGroups } from './howMany/EqualGroups.tsx';
import { whyNoCount } from './howMany/whyNoCount.ts';

const SegmentCountChart = lazy(() => import('../../charts/SegmentCountChart.tsx'));

/** Longer than between two keys of someone who types. */
const pauseOfTyping_ms = 250;

const quantities = ['profit', 'fixed', 'reach'] as const;
const orders = ['alike', 'smallest'] as const;

/** How many segments? Micro with fewer than the plan's, or why there is nothing to merge. */
export function HowMany() {
  const results = useSettled(useResults(), pauseOfTyping_ms);
  const epoch = usePlanState((state) => state.epoch);
  const [quantity, setQuantity] = useState<(typeof quantities)[number]>('profit');
  const [order, setOrder] = useState<MergeOrder>('alike');
  const run = useSettled(
    useCurves(({ segmentCounts }) => segmentCounts[order]),
    pauseOfTyping_ms,
  );
  const { plan } = results;
  const count = run?.count.kind === 'curve' ? run.count : null;
  const stale = run?.plan !== plan;
  const why = whyNoCount(results, stale ? null : count);
  if (why === null && (run === undefined || count === null)) return null;
  const { best = null, flat = null } = count ?? {};
  return (
    <section className="how-many" aria-labelledby="how-many-title">
      <h2 id="how-many-title">{t('decide.howMany')}</h2>
      {why !== null && <p>{why}</p>}
      {why === null && run && count && best && flat && (
        <>
          <div className="how-many-choices">
            <RadioGroup
              legend={t('decide.howMany.show')}
              value={quantity}
              options={quantities.map((value) => ({ value, label: t(`decide.howMany.${value}`) }))}
              onChange={setQuantity}
            />
            <RadioGroup
              legend={t('decide.howMany.first')}
              value={order}
              options={orders.map((value) => ({ value, label: t(`decide.howMany.${value}`) }))}
              onChange={setOrder}
            />
          </div>
          <Suspense fallback={null}>
            <SegmentCountChart
              count={{ ...count, best, flat }}
              quantity={quantity}
              population={run.plan.population}
              currency={plan.currency}
              planName={plan.name}
              stale={stale}
            />
          </Suspense>
          {count.gain && <EqualGroups key={epoch} gain={count.gain} planned={count.planned} stale={stale} />}
        </>
      )}
    </section>
  );
}
