import { lazy, Suspense, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import type { MergeOrder, QuestionsState } from '../../../store/questionsStore.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { EqualGroups } from './EqualGroups.tsx';
import { mergedWords } from './mergedWords.ts';

const SegmentCountChart = lazy(() => import('../../../charts/SegmentCountChart.tsx'));

interface CountAnswerProps {
  readonly runs: QuestionsState['segmentCounts'];
  /** The present plan: runs of another one are stale. */
  readonly plan: Plan;
}

const quantities = ['profit', 'fixed', 'reach'] as const;
type Quantity = (typeof quantities)[number];
const orders = ['alike', 'smallest'] as const;

/** The chart, what it shows and in which order segments are merged, and the answer in closed form. */
export function CountAnswer({ runs, plan }: CountAnswerProps) {
  const epoch = usePlanState((state) => state.epoch);
  const [quantity, setQuantity] = useState<Quantity>('profit');
  const [order, setOrder] = useState<MergeOrder>('alike');
  // Until the other order is there, the first one stays, as an old answer does.
  const run = runs[order] ?? runs.alike;
  if (run?.count.kind !== 'curve') return null;
  const { best, flat, gain, planned } = run.count;
  if (best === null || flat === null) return null;
  const stale = run.plan !== plan || run !== runs[order];
  const words = mergedWords(run.plan, run.count);
  return (
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
          count={{ ...run.count, best, flat }}
          quantity={quantity}
          population={run.plan.population}
          currency={plan.currency}
          planName={plan.name}
          stale={stale}
        />
      </Suspense>
      {words !== null && <p className="how-many-merged">{words}</p>}
      {gain && <EqualGroups key={epoch} gain={gain} planned={planned} stale={stale} />}
    </>
  );
}
