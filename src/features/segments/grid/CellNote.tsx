import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/Button.tsx';
import type { TextReading } from '../../../ui/useNumberDraft.ts';

interface CellNoteProps {
  readonly id: string;
  readonly reading: TextReading | null;
  /** The scrolling grid in which the cell with the focus is. */
  readonly scroller: HTMLElement | null;
  readonly onChoose: (text: string) => void;
  /** Back to the cell, nothing chosen. */
  readonly onBack: () => void;
  readonly onLeave: (to: EventTarget | null) => void;
}

/** What is said about the text of the cell with the focus, just below it: what was understood, or why nothing was. */
export function CellNote({ id, reading, scroller, onChoose, onBack, onLeave }: CellNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const shown = reading !== null && (!reading.ok || Boolean(reading.understood));
  useLayoutEffect(() => {
    if (!shown || scroller === null) return;
    const place = () => placeBelow(scroller, note.current);
    place();
    scroller.addEventListener('scroll', place, { passive: true });
    return () => scroller.removeEventListener('scroll', place);
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'ArrowUp') {
      event.preventDefault();
      onBack();
    }
  }

  return (
    // A live region is only heard when it was there before its text.
    <div aria-live="polite" className="cell-note-region">
      {shown && (
        <div ref={note} className="cell-note">
          <p id={id} className={reading.ok ? undefined : 'cell-note-problem'}>
            {reading.ok ? reading.understood : reading.problem}
          </p>
          {!reading.ok && reading.readings.length > 0 && (
            <p className="cell-note-readings">
              {t('grid.chooseReading')}
              {reading.readings.map((text) => (
                <Button
                  key={text}
                  variant="outlined"
                  onClick={() => onChoose(text)}
                  onKeyDown={onKeyDown}
                  onBlur={(event) => onLeave(event.relatedTarget)}
                >
                  {text}
                </Button>
              ))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** Below the cell that has the focus, or is about to get it, and within the width of the grid. */
function placeBelow(scroller: HTMLElement, note: HTMLElement | null): void {
  const active = scroller.querySelector('[data-column][tabindex="0"]');
  if (note === null || active === null) return;
  const [frame, { left, bottom }] = [scroller.getBoundingClientRect(), active.getBoundingClientRect()];
  const most = scroller.clientWidth - note.offsetWidth;
  note.style.left = `${Math.max(0, Math.min(left - frame.left, most))}px`;
  note.style.top = `${bottom - frame.top + 2}px`;
}
