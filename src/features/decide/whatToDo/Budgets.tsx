import { lazy, Suspense, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { useDecisions, usePlan } from '../../../store/useSession.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useSettled } from '../../../ui/useSettled.ts';
import './budgets.css';
import { isLimited } from './isLimited.ts';

const FrontierChart = lazy(() => import('../../../charts/FrontierChart.tsx'));

const quantities = ['profit', 'roi', 'reach'] as const;

/** What other budgets would bring: macro, micro and the best mix, with the optimum and the plan's place. */
export function Budgets({ seen }: { readonly seen: boolean }) {
  const plan = usePlan();
  const limits = useDecisions((state) => state.limits);
  const failed = useDecisions((state) => state.failure !== null);
  const isDecided = useDecisions((state) => state.recommendation?.advice.kind === 'decided');
  const found = useDecisions((state) => state.frontier);
  const stale = useSettled(found !== null && (found.plan !== plan || found.limits !== limits));
  const [quantity, setQuantity] = useState<(typeof quantities)[number]>('profit');
  if (found === null || !seen) return failed ? null : <Waiting />;
  if (found.frontier === null) {
    return isDecided ? <p className="budgets-none">{t('decide.budgets.none')}</p> : null;
  }
  return (
    <div className="budgets">
      <h3 id="budgets-title">{t('decide.budgets')}</h3>
      <RadioGroup
        legend={t('decide.budgets.show')}
        hideLegend
        value={quantity}
        options={quantities.map((value) => ({ value, label: t('decide.budgets.quantity', { quantity: value }) }))}
        onChange={setQuantity}
      />
      <Suspense fallback={<Waiting />}>
        <FrontierChart
          frontier={found.frontier}
          quantity={quantity}
          budget={found.plan.budget}
          limited={isLimited(found.limits)}
          currency={found.plan.currency}
          planName={found.plan.name}
          stale={stale}
        />
      </Suspense>
    </div>
  );
}

/** Keeps the place, so that what stands below does not move. */
function Waiting() {
  return <p className="budgets-waiting">{t('decide.budgets.waiting')}</p>;
}
