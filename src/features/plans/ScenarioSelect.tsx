import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { loadScenario, type ScenarioId, scenarioIds } from '../../io/scenarios.ts';
import { usePlanState, useSession } from '../../store/useSession.ts';
import { Select } from '../../ui/Select.tsx';

const own = 'own';

/** The worked examples, with what each teaches. Choosing one is a step that can be undone. */
export function ScenarioSelect() {
  const { scenario } = usePlanState((state) => state);
  const { plans } = useSession();
  const [failed, setFailed] = useState(false);
  const chosen = scenario ?? own;

  async function choose(id: ScenarioId | typeof own): Promise<void> {
    if (id === own) return;
    try {
      const plan = await loadScenario(id);
      setFailed(false);
      plans.getState().replace({ code: 'openScenario', name: plan.name }, plan, { scenario: id });
    } catch {
      setFailed(true);
    }
  }

  const options = scenarioIds.map((value) => ({ value, label: t(`scenario.${value}`) }));
  const teaches = chosen === own ? null : t(`scenario.${chosen}.teaches`);
  return (
    <Select<ScenarioId | typeof own>
      label={t('plan.scenario')}
      value={chosen}
      options={chosen === own ? [{ value: own, label: t('plan.ownPlan') }, ...options] : options}
      onChange={choose}
      hint={failed ? t('plan.scenarioFailed') : teaches}
    />
  );
}
