import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { selectFirstUnread } from '../../store/firstUnread.ts';
import type { Session } from '../../store/session.ts';
import { usePlanState, useSession } from '../../store/useSession.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { SegmentCards } from './cards/SegmentCards.tsx';
import { SegmentSheet } from './cards/SegmentSheet.tsx';
import { DropHint } from './DropHint.tsx';
import { SegmentGrid } from './grid/SegmentGrid.tsx';
import { SegmentsFooter } from './SegmentsFooter.tsx';
import { useDropFile } from './useDropFile.ts';
import './segments.css';
import { NoSegments } from './NoSegments.tsx';
import { OpenedDialog } from './OpenedDialog.tsx';
import type { Opened } from './opened.ts';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useAddSegment } from './useAddSegment.ts';
import { usePastedTable } from './usePastedTable.ts';

/** The segments with what was put in for each, and what micro gets for it: a grid, or cards on a phone. */
export function SegmentsPlace() {
  const session = useSession();
  const count = usePlanState(({ plan }) => plan.segments.length);
  const readOnly = usePlanState((state) => state.readOnly);
  const phone = useMedia('(max-width: 600px)');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [sheet, setSheet] = useState<number | null>(null);
  const { add, problem } = useAddSegment((position) => (phone ? setSheet(position) : selectName(session, position)));
  const open = (source: Extract<Opened, { kind: 'import' }>['source']) => {
    if (!readOnly) setOpened({ kind: 'import', source });
  };
  const { dragging, handlers } = useDropFile(open);
  usePastedTable(open);

  return (
    <div className="segments" {...handlers}>
      <h1>{t('segments.place')}</h1>
      <p className="segments-intro">{t('segments.intro')}</p>
      {count === 0 ? (
        <NoSegments onAdd={add} onOpen={setOpened} />
      ) : (
        <>
          <Toolbar phone={phone} onAdd={add} onOpen={setOpened} />
          {phone && <SegmentsFooter onFirstUnread={null} />}
          {phone ? <SegmentCards onOpen={setSheet} /> : <SegmentGrid />}
          {!phone && <SegmentsFooter onFirstUnread={() => selectFirstUnread(session)} />}
        </>
      )}
      <p role="alert">{problem !== null && t('segments.cannotAdd', { problem })}</p>
      {phone && sheet !== null && sheet < count && (
        <SegmentSheet position={sheet} onMove={setSheet} onClose={() => setSheet(null)} />
      )}
      <OpenedDialog opened={opened} onClose={() => setOpened(null)} />
      {dragging && <DropHint />}
    </div>
  );
}

/** The keyboard goes on in the name of a new segment. */
function selectName({ segmentsView }: Session, row: number): void {
  const cell = { row, column: 'name' } as const;
  segmentsView.getState().select({ anchor: cell, focus: cell });
}
