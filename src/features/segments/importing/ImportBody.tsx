import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportSource } from '../../../io/importing/importView.ts';
import { usePlan } from '../../../store/useSession.ts';
import { ReadingProgress } from '../ReadingProgress.tsx';
import { ChooseSource } from './ChooseSource.tsx';
import { NotRead } from './NotRead.tsx';
import { PlanErrors } from './PlanErrors.tsx';
import { Review } from './Review.tsx';
import { refusalText } from './refusalText.ts';
import type { Agreement } from './useAgreement.ts';
import type { Importing } from './useImporting.ts';

interface ImportBodyProps {
  readonly importing: Importing;
  readonly agreement: Agreement;
  /** null: back to the beginning. */
  readonly onSource: (source: ImportSource | null) => void;
}

/** Where the import stands: at the beginning, on its way, refused, or ready to be looked at. */
export function ImportBody({ importing, agreement, onSource }: ImportBodyProps) {
  const { source, file, view, state, retry, choose } = importing;
  const { status, progress, refusal, choices } = state;
  const { leaveOut, setLeaveOut, taking, issues } = agreement;
  const { currency } = usePlan();
  const [pasted, setPasted] = useState('');
  const ways = { onSource, onBack: () => onSource(null) };

  if (source === null) return <ChooseSource pasted={pasted} onPasted={setPasted} onSource={onSource} />;
  if (status === 'failed') {
    return (
      <NotRead {...ways} again={{ label: t('import.tryAgain'), onAgain: retry }}>
        {t('import.failed')}
      </NotRead>
    );
  }
  if (status === 'refused' && refusal !== null) {
    // What was chosen may be what can't be read, such as another sheet.
    const chosen = Object.keys(choices).length > 0;
    return (
      <NotRead {...ways} {...(chosen && { again: { label: t('import.readAnew'), onAgain: retry } })}>
        {refusalText(refusal, file)}
      </NotRead>
    );
  }
  if (view === null)
    return <ReadingProgress label={t('import.reading')} share={progress} onCancel={() => onSource(null)} />;
  return (
    <>
      <PlanErrors issues={issues} />
      <Review
        view={view}
        choices={choices}
        choose={(change) => !taking && choose(change)}
        currency={currency}
        leaveOut={leaveOut}
        onLeaveOut={setLeaveOut}
        onBack={ways.onBack}
      />
    </>
  );
}
