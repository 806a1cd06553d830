import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { loadScenario, type ScenarioId, scenarioIds } from '../../io/scenarios.ts';
import { usePlanState, useSession } from '../../store/useSession.ts';
import { Select } from '../../ui/Select.tsx';

const own = 'own';
const kept = 'kept';

type Choice = ScenarioId | typeof own | typeof kept;

/** The worked examples, with what each teaches, and the way back to the user's own plan. */
export function ScenarioSelect() {
  const { plan, scenario, kept: keptPlan } = usePlanState((state) => state);
  const { plans } = useSession();
  const [failed, setFailed] = useState(false);

  async function choose(choice: Choice): Promise<void> {
    if (choice === own) return;
    try {
      const next = choice === kept ? keptPlan : await loadScenario(choice);
      setFailed(false);
      if (next === null) return;
      const { name } = next;
      const { replace } = plans.getState();
      if (choice === kept) replace({ code: 'keptPlan', name: name || t('plan.unnamed') }, next);
      else replace({ code: 'openScenario', name }, next, { scenario: choice });
    } catch {
      setFailed(true);
    }
  }

  const back = keptPlan !== null && keptPlan !== plan;
  const keptName = keptPlan?.name || t('plan.unnamed');
  const options: { readonly value: Choice; readonly label: string }[] = scenarioIds.map((value) => ({
    value,
    label: t(`scenario.${value}`),
  }));
  if (back) options.unshift({ value: kept, label: t('plan.keptPlan', { name: keptName }) });
  if (scenario === null) options.unshift({ value: own, label: t('plan.ownPlan') });
  return (
    <Select
      label={t('plan.scenario')}
      value={scenario ?? own}
      options={options}
      onChange={choose}
      hint={failed ? t('plan.scenarioFailed') : scenario && t(`scenario.${scenario}.teaches`)}
    />
  );
}
