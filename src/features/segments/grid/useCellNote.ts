import { useContext } from 'react';
import { flushSync } from 'react-dom';
import { inWords, issueText } from '../../../i18n/problemText.ts';
import { t } from '../../../i18n/translate.ts';
import { cellSetter, isNumberColumn, rangeIn, readCell } from '../../../io/cellText.ts';
import { longestText } from '../../../model/fields.ts';
import type { Plan } from '../../../model/plan.ts';
import { isOutcomeColumn, type SegmentColumn } from '../../../model/segmentColumns.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { GridCell } from '../../../store/segmentsViewStore.ts';
import { cellKey } from '../../../store/unreadCells.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Rereading, type TextReading } from '../../../ui/useNumberDraft.ts';
import { rangeNote } from '../words/rangeNote.ts';
import type { CellEditor } from './useCellEditor.ts';

/** What is to be said about the text of the cell with the focus: the one being typed, or one that could not be read. */
export function useCellNote(
  active: GridCell,
  position: number | undefined,
  editor: CellEditor,
  scroller: HTMLElement | null,
) {
  useContext(Rereading);
  const plan = usePlanState((state) => state.plan);
  const unread = usePlanState((state) => state.unread);
  const { draft } = editor;
  const reading = withNote(draft?.reading ?? unreadReading(), note());

  function unreadReading(): TextReading | null {
    const segment = position === undefined ? undefined : plan.segments[position];
    if (segment === undefined || position === undefined || isOutcomeColumn(active.column)) return null;
    const text = unread.get(cellKey(segment.id, active.column));
    if (text === undefined || (draft !== null && draft.text !== text)) return null;
    return problemOf(plan, position, active.column, text);
  }

  /** How uncertain the number is; the head of the column says what is true of all of it. */
  function note(): string | null {
    const segment = position === undefined ? undefined : plan.segments[position];
    if (segment === undefined || !isNumberColumn(active.column)) return null;
    return rangeIn(plan, segment, active.column) === null ? null : rangeNote(plan, segment, active.column);
  }

  function choose(text: string): void {
    if (draft === null) flushSync(() => editor.begin(active, text));
    editor.type(text);
    backToEditor();
  }

  function backToEditor(): void {
    const cell =
      scroller?.querySelector<HTMLElement>('.cell-editor') ??
      scroller?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]');
    cell?.focus({ preventScroll: true });
  }

  return { reading, choose, backToEditor };
}

/** What was understood, and how uncertain it is. */
function withNote(reading: TextReading | null, note: string | null): TextReading | null {
  if (note === null || reading?.ok === false) return reading;
  const understood = [reading?.understood, note].filter(Boolean).join(' · ');
  return { ok: true, value: reading?.value ?? null, understood };
}

/** Why a text that stayed in its cell is none for it. */
function problemOf(plan: Plan, position: number, column: SegmentColumn, text: string): TextReading {
  if (!isNumberColumn(column)) {
    const problem =
      column === 'name' ? issueText('textTooLong', { limit: formatCount(longestText) }) : t('segments.notYesNo');
    return { ok: false, problem, readings: [] };
  }
  const reading = inWords(readCell(column, text, cellSetter(plan, position, column)));
  return reading.ok ? { ok: false, problem: t('grid.readsAlone'), readings: [text] } : reading;
}
