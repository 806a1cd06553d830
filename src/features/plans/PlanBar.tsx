import { t } from '../../i18n/translate.ts';
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
  const useOwn = () => replace({ code: 'newPlan' }, { ...plan, name: t('plan.newName') });
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
        {scenario !== null && <Button onClick={useOwn}>{t('plan.new')}</Button>}
      </div>
    </div>
  );
}
