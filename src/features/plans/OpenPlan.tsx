import { t } from '../../i18n/translate.ts';
import { readPlanFile } from '../../io/planFile.ts';
import { fail } from '../../model/result.ts';
import { useSession } from '../../store/useSession.ts';
import { FileButton } from '../../ui/FileButton.tsx';

/** Opens a plan file; one that cannot be used leaves the plan as it is and says why. */
export function OpenPlan() {
  const { plans, view } = useSession();

  async function open(file: File): Promise<void> {
    const bytes = await file.arrayBuffer().catch(() => null);
    const reading = bytes === null ? fail({ code: 'gone' } as const) : readPlanFile(bytes);
    if (!reading.ok) {
      view.getState().say({ kind: 'refused', file: file.name, refusal: reading.error });
      return;
    }
    const { plan, notes, newer } = reading.value;
    plans.getState().replace({ code: 'openFile', name: plan.name || file.name }, plan, { readOnly: newer });
    view.getState().say({ kind: 'opened', file: file.name, notes, newer });
  }

  return <FileButton label={t('plan.open')} accept=".json,application/json" onFile={(file) => void open(file)} />;
}
