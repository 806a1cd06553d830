import { t } from '../../i18n/translate.ts';
import { newPlan } from '../../model/newPlan.ts';
import { usePlanState } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { OpenPlan } from './OpenPlan.tsx';
import { PlanName } from './PlanName.tsx';
import './plans.css';
import { SavePlan } from './SavePlan.tsx';
import { ScenarioSelect } from './ScenarioSelect.tsx';

/** Which plan this is, and how to get another. */
export function PlanBar() {
  const { plan, scenario, replace } = usePlanState((state) => state);
  const startOwn = () =>
    replace({ code: 'newPlan' }, newPlan(t('plan.newName'), t('plan.firstSegment'), plan.currency));
  return (
    <div className="plan-bar">
      <div className="plan-title">
        <PlanName />
        {scenario !== null && <span className="plan-badge">{t('plan.example')}</span>}
      </div>
      <ScenarioSelect />
      <div className="plan-acts">
        <OpenPlan />
        <SavePlan />
        {scenario !== null && <Button onClick={startOwn}>{t('plan.new')}</Button>}
      </div>
    </div>
  );
}
