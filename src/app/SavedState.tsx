import { t } from '../i18n/translate.ts';
import { useAutosave, usePlanState } from '../store/useSession.ts';

/** Whether the plan on the screen is safe on this device. */
export function SavedState() {
  const status = useAutosave((state) => state.status);
  const untouched = usePlanState(({ scenario, past }) => scenario !== null && past.length === 0);
  const readOnly = usePlanState((state) => state.readOnly);
  return (
    <span className="saved" role="status" data-status={status}>
      {t(readOnly ? 'saved.readOnly' : untouched ? 'saved.example' : `saved.${status}`)}
    </span>
  );
}
