import { isTypedColumn } from '../../../io/cellText.ts';
import { namesColumn } from '../../../io/importing/matchColumns.ts';
import { readPlanFile } from '../../../io/planFile.ts';
import { type Clipboard, readClipboard } from '../../../io/tables/readClipboard.ts';
import type { Cell, Row } from '../../../io/tables/table.ts';
import type { Plan } from '../../../model/plan.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import { withRowsInserted } from '../../../model/segmentEdits.ts';
import { type PutCell, putCells } from '../../../store/gridEdits.ts';
import type { Session } from '../../../store/session.ts';
import { applyEdit } from './applyEdit.ts';
import { blockOf } from './cellActs.ts';
import { visibleColumns } from './gridColumns.ts';
import { newRows } from './newRows.ts';
import { type SelectedCells, selectedCells } from './selectedCells.ts';

/** Pastes a table from the selected cell on, or a single cell into all that are selected, as one step. */
export function pasteTable(session: Session, clipboard: Clipboard): void {
  if (session.plans.getState().readOnly || offersPlan(session, clipboard.text)) return;
  const rows = readClipboard(clipboard)?.rows ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return;
  const cells = selectedCells(session);
  if (rows.length === 1 && width === 1 && cells !== null) pasteCell(session, rows[0][0], cells);
  else pasteRows(session, cells === null ? rows : repeated(rows, width, cells), width);
}

/** As often below each other as a selection of whole multiples of the rows has room for. */
function repeated(rows: readonly Row[], width: number, { positions, columns }: SelectedCells): readonly Row[] {
  const times = positions.length / rows.length;
  const fits = Number.isInteger(times) && columns.length <= width;
  return fits ? Array.from({ length: times }, () => rows).flat() : rows;
}

/** Whether the first row names columns of the rows below. */
export function hasHeader([first = [], ...below]: readonly Row[]): boolean {
  const names = first.filter((cell) => typeof cell === 'string' && namesColumn(cell));
  return below.length > 0 && new Set(names).size > 1;
}

function pasteCell(session: Session, cell: Cell, { positions, columns }: SelectedCells): void {
  const put = blockOf(positions, columns, () => cell);
  finish(session, session.plans.getState().plan, put, { rows: positions.length, columns, width: 1 });
}

function pasteRows(session: Session, rows: readonly Row[], width: number): void {
  const { plan } = session.plans.getState();
  const { shown, hidden, selection } = session.segmentsView.getState();
  const columns = visibleColumns(plan, hidden);
  const first = selectedCells(session)?.first ?? 0;
  const from = selectedCells(session)?.columns[0] ?? selection?.focus.column ?? 'name';
  const taken = columns.slice(columns.indexOf(from), columns.indexOf(from) + width);
  const count = shown === null ? plan.segments.length : shown.length;
  const more = Math.max(0, first + rows.length - count);
  const longer = more === 0 ? plan : withRowsInserted(plan, plan.segments.length, newRows(plan, more));
  const positionOf = (row: number) => (row < count ? (shown?.[row] ?? row) : plan.segments.length + row - count);
  const put = rows.flatMap((row, i) =>
    taken
      .slice(0, row.length)
      .flatMap((column, j) =>
        isTypedColumn(column) ? [{ position: positionOf(first + i), column, cell: row[j] }] : [],
      ),
  );
  finish(session, longer, put, { rows: rows.length, columns: taken, width });
}

interface Pasted {
  readonly rows: number;
  readonly columns: readonly SegmentColumn[];
  readonly width: number;
}

function finish(session: Session, plan: Plan, put: readonly PutCell[], { rows, columns, width }: Pasted): void {
  const { unread } = session.plans.getState();
  const typed = columns.filter(isTypedColumn).length;
  const next = put.length === 0 ? { plan, unread } : putCells({ plan, unread }, put);
  if (!applyEdit(session, { code: 'paste', rows, columns: typed }, next)) return;
  const left = [...next.unread].filter(([key, text]) => unread.get(key) !== text).length;
  session.view.getState().say({ kind: 'pasted', rows, unread: left, skipped: typed < width });
}

/** Whether a whole plan was pasted as text: it is offered to be opened, and nothing else happens. */
function offersPlan({ view }: Session, text: string): boolean {
  if (!/^\s*\{/.test(text) || !text.includes('micromacro-plan')) return false;
  const reading = readPlanFile(new TextEncoder().encode(text));
  if (!reading.ok) return false;
  const { plan, newer } = reading.value;
  view.getState().say({ kind: 'planPasted', plan, newer });
  return true;
}
