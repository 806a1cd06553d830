import { lazy, Suspense, useEffect, useMemo } from 'react';
import { BrokenOff } from '../../../charts/BrokenOff.tsx';
import { t } from '../../../i18n/translate.ts';
import { breakEvenInputs } from '../../../model/breakEvenInputs.ts';
import { useMap, usePlan, useSession } from '../../../store/useSession.ts';
import { Select } from '../../../ui/Select.tsx';
import { useNearView } from '../../../ui/useNearView.ts';
import { inputLabel } from './inputText.ts';
import { mapFigures } from './mapFigures.ts';

const LeadMapChart = lazy(() => import('../../../charts/LeadMapChart.tsx'));

/** Who wins where two inputs move at once. */
export function FlipMap() {
  const { map } = useSession();
  const plan = usePlan();
  const { x, y, last, failure } = useMap((state) => state);
  const { ref, near } = useNearView<HTMLDivElement>();
  useEffect(() => (near ? map.watch() : undefined), [near, map]);
  const figures = useMemo(() => last && mapFigures(last), [last]);
  const options = breakEvenInputs.map((value) => ({ value, label: inputLabel(value) }));
  return (
    <div ref={ref} className="flip-map">
      <div className="flip-map-inputs">
        <Select label={t('decide.map.y')} value={y} options={options} onChange={(input) => map.show('y', input)} />
        <Select label={t('decide.map.x')} value={x} options={options} onChange={(input) => map.show('x', input)} />
      </div>
      {failure !== null && <BrokenOff failure={failure} onRetry={map.retry} />}
      {last !== null && figures !== null && (
        <Suspense fallback={null}>
          <LeadMapChart
            map={figures}
            currency={last.plan.currency}
            planName={last.plan.name}
            stale={last.plan !== plan || last.map.x.input !== x || last.map.y.input !== y}
          />
        </Suspense>
      )}
    </div>
  );
}
