import { t } from '../../../i18n/translate.ts';
import type { ImportView } from '../../../io/importing/importView.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { summaryText } from './summaryText.ts';

interface SummaryProps {
  readonly view: ImportView;
  readonly leaveOut: boolean;
  readonly onLeaveOut: (leaveOut: boolean) => void;
}

/** How many rows there are, and what becomes of those with something wrong once nothing is left to ask. */
export function Summary({ view, leaveOut, onLeaveOut }: SummaryProps) {
  const inNeed = view.questions.length > 0 ? 0 : view.rowCount - view.goodCount;
  return (
    <div className="import-summary">
      <p className="figures">{summaryText(view)}</p>
      {inNeed > 0 && (
        <>
          <Checkbox label={t('import.problems.leaveOut', { count: inNeed })} checked={leaveOut} onChange={onLeaveOut} />
          <span className="import-aside">{t('import.problems.orMend')}</span>
        </>
      )}
    </div>
  );
}
