import { useRef } from 'react';
import { t } from '../../i18n/translate.ts';
import { readPlanFile } from '../../io/planFile.ts';
import { fail } from '../../model/result.ts';
import { useSession } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';

/** Opens a plan file; one that cannot be used leaves the plan as it is and says why. */
export function OpenPlan() {
  const chooser = useRef<HTMLInputElement>(null);
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

  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{t('plan.open')}</Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
    </>
  );
}
