import { t } from '../../i18n/translate.ts';
import { writePlanFile } from '../../io/planFile.ts';
import { planFileName } from '../../io/planFileName.ts';
import { usePlan } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { saveBlob } from '../../ui/saveBlob.ts';

/** Saves the plan as a file of the user's. */
export function SavePlan() {
  const plan = usePlan();
  const save = () => saveBlob(new Blob([writePlanFile(plan)], { type: 'application/json' }), planFileName(plan));
  return <Button onClick={save}>{t('plan.save')}</Button>;
}
