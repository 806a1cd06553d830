import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { useAutosave, usePlanState } from '../store/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { saveBlob } from '../ui/saveBlob.ts';
import type { SavedWork } from './savedWork.ts';

interface StorageNoticesProps {
  readonly saved: SavedWork;
  readonly onDiscard: () => void;
}

/** What must be known about saving, for as long as it is so. */
export function StorageNotices({ saved, onDiscard }: StorageNoticesProps) {
  const problem = useAutosave((state) => state.problem);
  const readOnly = usePlanState((state) => state.readOnly);
  const [discarded, setDiscarded] = useState(false);
  const unavailable = saved.kind === 'unavailable' ? saved.problem : null;
  const present = problem ?? unavailable;
  return (
    <>
      {present !== null && <Notice kind="problem">{t(`saved.problem.${present.code}`)}</Notice>}
      {readOnly && <Notice kind="note">{t('saved.newer')}</Notice>}
      {saved.kind === 'damaged' && !discarded && (
        <DamagedNotice
          saved={saved}
          onDiscard={() => {
            setDiscarded(true);
            onDiscard();
          }}
        />
      )}
    </>
  );
}

type Damaged = Extract<SavedWork, { kind: 'damaged' }>;

function DamagedNotice({ saved, onDiscard }: { saved: Damaged; onDiscard: () => void }) {
  const key =
    saved.lastGood !== null
      ? 'saved.damagedLastGood'
      : saved.repaired !== null
        ? 'saved.damagedRepaired'
        : 'saved.damaged';
  const download = () => saveBlob(new Blob([saved.bytes]), t('saved.damagedFile'));
  return (
    <Notice
      kind="problem"
      actions={
        <>
          <Button onClick={download}>{t('saved.download')}</Button>
          <Button onClick={onDiscard}>{t('saved.discard')}</Button>
        </>
      }
    >
      {t(key)}
    </Notice>
  );
}
