import { useContext, useEffect, useRef, useState } from 'react';
import { inWords } from '../../../i18n/problemText.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import {
  cellSetter,
  isNumberColumn,
  isTypedColumn,
  readCell,
  type TypedColumn,
  writeCell,
} from '../../../io/cellText.ts';
import type { Plan } from '../../../model/plan.ts';
import { withCells } from '../../../model/segmentEdits.ts';
import { type GridContent, withUnread } from '../../../store/gridEdits.ts';
import type { PlanState } from '../../../store/planStore.ts';
import type { GridCell } from '../../../store/segmentsViewStore.ts';
import type { StepName } from '../../../store/steps.ts';
import { cellKey } from '../../../store/unreadCells.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import { Rereading, type TextReading } from '../../../ui/useNumberDraft.ts';

/** A cell that is being typed in. */
export interface Draft {
  readonly cell: GridCell;
  readonly position: number;
  readonly column: Exclude<TypedColumn, 'included'>;
  readonly text: string;
  /** What the text means; null before anything is typed, and for names. */
  readonly reading: TextReading | null;
  /** The text when typing began: from there on, Ctrl+Z belongs to the cell. */
  readonly opened: string;
  /** What Escape gives back. */
  readonly before: GridContent;
  readonly epoch: number;
}

export interface CellEditor {
  readonly draft: Draft | null;
  /** Opens the cell with its own text, or with another. */
  begin(cell: GridCell, text?: string): void;
  type(text: string): void;
  /** Typing is over; a text that cannot be read stays in its cell. */
  commit(): void;
  cancel(): void;
}

/** The one cell that is edited: every readable text changes the plan at once, all of them are one step. */
export function useCellEditor(): CellEditor {
  const { plans, segmentsView } = useSession();
  const epoch = usePlanState((state) => state.epoch);
  const [kept, keep] = useState<Draft | null>(null);
  const latest = useRef<Draft | null>(null);
  const rereading = useContext(Rereading);
  const draft = kept?.epoch === epoch ? kept : null;
  const put = (next: Draft | null) => {
    latest.current = next;
    keep(next);
  };

  function begin(cell: GridCell, text?: string): void {
    const state = plans.getState();
    const { column } = cell;
    const position = segmentsView.getState().shown?.[cell.row] ?? cell.row;
    if (state.readOnly || column === 'included' || !isTypedColumn(column)) return;
    const own = textIn(state, position, column);
    const { plan, unread } = state;
    put({
      ...{ cell, position, column, opened: own, epoch: state.epoch, before: { plan, unread } },
      text: text ?? own,
      reading: null,
    });
  }

  function type(text: string): void {
    const last = latest.current;
    if (last === null) return;
    const state = plans.getState();
    const reading = typed(state, last, text);
    put({ ...last, text, reading });
  }

  function commit(): void {
    const last = latest.current;
    put(null);
    const state = plans.getState();
    if (last === null || last.epoch !== state.epoch) return;
    if (last.reading !== null && !last.reading.ok) {
      const unread = withUnread(state.unread, state.plan.segments[last.position], last.column, last.text);
      state.changeCells(stepOf(state.plan, last), state.plan, { unread, group: groupOf(state.plan, last) });
    }
    plans.getState().closeGroup();
  }

  function cancel(): void {
    const last = latest.current;
    put(null);
    if (last === null) return;
    const { plan, unread } = last.before;
    plans.getState().changeCells(stepOf(plan, last), plan, { unread, group: groupOf(plan, last) });
    plans.getState().closeGroup();
  }

  const readAgain = useRef(type);
  readAgain.current = type;
  // What could not be read for want of the calculator may be readable now.
  useEffect(() => {
    const last = latest.current;
    if (rereading !== null && last?.reading?.ok === false) readAgain.current(last.text);
  }, [rereading]);

  return { draft, begin, type, commit, cancel };
}

/** Takes a text into the plan; one that cannot be read gives back what was there, since its first digits are nobody's number. */
function typed(state: PlanState, draft: Draft, text: string): TextReading | null {
  const { position, column } = draft;
  const { plan, changeCells } = state;
  const segment = plan.segments[position];
  const cells = { unread: withUnread(state.unread, segment, column, null), group: groupOf(plan, draft) };
  if (!isNumberColumn(column)) {
    changeCells(stepOf(plan, draft), withCells(plan, [{ position, change: { name: text } }]), cells);
    return null;
  }
  const planWith = cellSetter(plan, position, column);
  const reading = readCell(column, text, planWith);
  changeCells(stepOf(plan, draft), reading.ok ? planWith(reading.value, reading.range) : draft.before.plan, cells);
  return inWords(reading);
}

function textIn({ plan, unread }: GridContent, position: number, column: Draft['column']): string {
  const segment = plan.segments[position];
  const text = unread.get(cellKey(segment.id, column));
  if (text !== undefined) return text;
  return isNumberColumn(column) ? writeCell(plan, segment, column) : segment.name;
}

function stepOf(plan: Plan, { position, column }: Draft): StepName {
  return { code: 'segment', segment: segmentName(plan, position), field: column === 'share' ? 'size' : column };
}

function groupOf({ segments }: Plan, { position, column }: Draft): string {
  return `${segments[position].id} ${column}`;
}
