import { t } from '../../../i18n/translate.ts';
import type { ImportSource } from '../../../io/importing/importView.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DropHint } from '../DropHint.tsx';
import { Agree } from './Agree.tsx';
import { hindranceText } from './hindranceText.ts';
import { ImportBody } from './ImportBody.tsx';
import './importing.css';
import { useDropFile } from '../useDropFile.ts';
import { summaryText } from './summaryText.ts';
import { useAgreement } from './useAgreement.ts';
import { useImporting } from './useImporting.ts';

interface ImportDialogProps {
  /** What to look at; null: the user is asked for it. */
  readonly source: ImportSource | null;
  readonly onClose: () => void;
}

/** Brings a table of segments into the plan: it is read, looked at, and agreed to, in this order. */
export default function ImportDialog({ source, onClose }: ImportDialogProps) {
  const { plan, readOnly } = usePlanState((state) => state);
  const importing = useImporting(source);
  const agreement = useAgreement({ take: importing.take, onEntered: onClose });
  const { dragging, handlers } = useDropFile(look);
  const { file, view, isReading } = importing;
  const { leaveOut, target, taking } = agreement;

  function look(next: ImportSource | null): void {
    agreement.reset();
    importing.look(next);
  }

  const busy = taking ? 'taking' : isReading ? 'reading' : null;
  const agree = view !== null && (
    <Agree
      count={view.goodCount}
      target={target}
      onTarget={plan.segments.length > 0 ? agreement.setTarget : null}
      hindrance={hindranceText({ view, leaveOut, readOnly, busy })}
      onAgree={() => agreement.agree(view)}
    />
  );
  return (
    <div className="import-around" {...handlers}>
      <Dialog
        title={file === null ? t('import.title') : t('import.titleOf', { file })}
        closeLabel={t('segments.close')}
        onClose={onClose}
        size={view === null ? 'narrow' : 'wide'}
        keepsUndo
        actions={agree || undefined}
      >
        <p role="status" className="visually-hidden">
          {view !== null && summaryText(view)}
        </p>
        <ImportBody importing={importing} agreement={agreement} onSource={look} />
        {dragging && <DropHint />}
      </Dialog>
    </div>
  );
}
