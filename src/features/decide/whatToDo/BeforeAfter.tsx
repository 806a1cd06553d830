import { lazy, Suspense, useMemo } from 'react';
import { useSettled } from '../../../ui/useSettled.ts';
import './budgets.css';
import { type Decided, realMoney } from './decided.ts';

const BeforeAfterChart = lazy(() => import('../../../charts/BeforeAfterChart.tsx'));

interface BeforeAfterProps {
  readonly recommendation: Decided;
  readonly stale: boolean;
  /** The chart is drawn; else its place is kept. */
  readonly seen: boolean;
}

/** The plan's mix and what is recommended, as bars. */
export function BeforeAfter({ recommendation: { plan, now, advice }, stale, seen }: BeforeAfterProps) {
  const settled = useSettled(stale);
  const [before, after] = useMemo(() => {
    const resultOf = ({ profit, spend, reach }: Decided['now']['mix']) => ({
      profit: realMoney(profit, plan.budget),
      spend,
      reach,
    });
    return [resultOf(now.mix), resultOf(advice.mix)];
  }, [plan, now, advice]);
  // Of nothing and nothing there are no bars.
  if (before.spend === 0 && after.spend === 0) return null;
  return (
    <div className="before-after">
      {seen && (
        <Suspense fallback={null}>
          <BeforeAfterChart
            before={before}
            after={after}
            currency={plan.currency}
            planName={plan.name}
            stale={settled}
          />
        </Suspense>
      )}
    </div>
  );
}
