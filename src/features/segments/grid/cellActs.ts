import { canBeEmpty, copyCell, isNumberColumn, isTypedColumn } from '../../../io/cellText.ts';
import type { Clipboard } from '../../../io/tables/readClipboard.ts';
import { writeClipboard } from '../../../io/tables/writeClipboard.ts';
import type { Plan } from '../../../model/plan.ts';
import { type InputColumn, isInputColumn, isOutcomeColumn, type SegmentColumn } from '../../../model/segmentColumns.ts';
import { type PutCell, putCells } from '../../../store/gridEdits.ts';
import { resultsOf } from '../../../store/results.ts';
import type { Session } from '../../../store/session.ts';
import { type CellKey, cellKey } from '../../../store/unreadCells.ts';
import { copyOutcome } from '../words/cellWords.ts';
import { applyEdit } from './applyEdit.ts';
import { type SelectedCells, selectedCells } from './selectedCells.ts';

/** Clears the selected cells that may be empty; says which may not. */
export function clearCells(session: Session): void {
  const content = session.plans.getState();
  const cells = selectedCells(session);
  if (cells === null || content.readOnly) return;
  const clearable = cells.columns.filter(
    (column) => column === 'name' || (isNumberColumn(column) && canBeEmpty(column)),
  );
  const put = blockOf(cells.positions, clearable, () => '').filter(
    ({ position, column }) => shownText(content, position, column) !== '',
  );
  if (put.length > 0) applyEdit(session, { code: 'clearCells', count: put.length }, putCells(content, put));
  const full = cells.columns.filter((column): column is InputColumn => isInputColumn(column) && !canBeEmpty(column));
  if (full.length > 0) session.view.getState().say({ kind: 'notCleared', columns: full });
}

/** Fills the selection from its first row; one row is filled from the row above. */
export function fillDown(session: Session): void {
  const cells = selectedCells(session);
  if (cells === null) return;
  const single = cells.first === cells.last;
  const source = single ? cells.first - 1 : cells.first;
  if (source >= 0) fillRows(session, { first: source, last: source }, cells.last);
}

/** Repeats rows of the selected columns in the rows below them, down to `to`; all are rows as they are shown. */
export function fillRows(session: Session, from: { readonly first: number; readonly last: number }, to: number): void {
  const content = session.plans.getState();
  const { shown } = session.segmentsView.getState();
  const columns = selectedCells(session)?.columns ?? [];
  const positionOf = (row: number) => shown?.[row] ?? row;
  const height = from.last - from.first + 1;
  const positions = Array.from({ length: Math.max(0, to - from.last) }, (_, i) => positionOf(from.last + 1 + i));
  const put = blockOf(positions, columns, (i, column) =>
    shownText(content, positionOf(from.first + (i % height)), column),
  );
  if (put.length === 0) return;
  const next = putCells(content, put);
  if (!applyEdit(session, { code: 'fillCells', count: put.length }, next)) return;
  const unread = next.unread.size - content.unread.size;
  if (unread > 0) session.view.getState().say({ kind: 'filled', unread });
}

/** The selection for the clipboard, exact, unread texts as they are. */
export function copyCells(session: Session): Clipboard | null {
  const content = session.plans.getState();
  const cells = selectedCells(session);
  if (cells === null) return null;
  return writeClipboard(
    cells.positions.map((position) => cells.columns.map((column) => shownText(content, position, column))),
  );
}

interface Content {
  readonly plan: Plan;
  readonly unread: ReadonlyMap<CellKey, string>;
}

/** What a cell holds, as a text that is read back as the same. */
function shownText({ plan, unread }: Content, position: number, column: SegmentColumn): string {
  const segment = plan.segments[position];
  if (isOutcomeColumn(column)) return copyOutcome(column, resultsOf(plan).outcome.figuresAt(position));
  return unread.get(cellKey(segment.id, column)) ?? copyCell(plan, segment, column);
}

/** A cell for each position and column that takes one, row by row. */
export function blockOf(
  positions: readonly number[],
  columns: SelectedCells['columns'],
  cellAt: (index: number, column: SegmentColumn) => PutCell['cell'],
): PutCell[] {
  const typed = columns.filter(isTypedColumn);
  return positions.flatMap((position, i) => typed.map((column) => ({ position, column, cell: cellAt(i, column) })));
}
