import { type CellEdit, decimalOfTable, readTableCell, type TypedColumn, textOfCell } from '../io/cellText.ts';
import type { Cell } from '../io/tables/table.ts';
import { findSegmentErrors } from '../model/checks/findSegmentErrors.ts';
import { IssueList } from '../model/checks/issueList.ts';
import type { Plan, Segment } from '../model/plan.ts';
import { type SegmentEdit, withCells } from '../model/segmentEdits.ts';
import type { PlanState } from './planStore.ts';
import { type CellKey, cellKey, segmentIdOf, type UnreadCells } from './unreadCells.ts';

/** A cell of a table, and where it is put. */
export interface PutCell {
  readonly position: number;
  readonly column: TypedColumn;
  readonly cell: Cell;
}

export type GridContent = Pick<PlanState, 'plan' | 'unread'>;

/**
 * Puts many cells into the plan; they come row by row. What cannot be read, or must not be, stays as a text beside the
 * plan, whose value is as it was.
 */
export function putCells({ plan, unread }: GridContent, cells: readonly PutCell[]): GridContent {
  const decimal = decimalOfTable(cells);
  const texts = new Map(unread);
  const edits: SegmentEdit[] = [];
  for (const typed of byRow(cells)) {
    const row = withoutSpareShare(typed);
    const { position } = row[0];
    const segment = plan.segments[position];
    const read = row
      .map((put) => ({ ...put, edit: readTableCell(plan, put.column, put.cell, decimal) }))
      .filter(({ edit }) => edit === null || Object.keys(edit.change).length > 0);
    const good = soundPart(plan, segment, read);
    for (const put of read) markCell(texts, segment, put.column, good.includes(put) ? null : textOfCell(put.cell));
    edits.push({ position, ...together(good) });
  }
  return { plan: withCells(plan, edits), unread: sameTexts(unread, texts) ? unread : texts };
}

/** The texts with one more that cannot be read, or, for null, with one less. */
export function withUnread(
  unread: UnreadCells,
  segment: Segment,
  column: TypedColumn,
  text: string | null,
): UnreadCells {
  const texts = new Map(unread);
  markCell(texts, segment, column, text);
  return sameTexts(unread, texts) ? unread : texts;
}

/** The texts without those of segments that are gone. */
export function withoutUnreadOf(unread: UnreadCells, segments: readonly Segment[]): UnreadCells {
  if (unread.size === 0) return unread;
  const gone = new Set(segments.map(({ id }) => id));
  return new Map([...unread].filter(([key]) => !gone.has(segmentIdOf(key))));
}

/** Size and share are two ways to the same number: a text of one gives way to the other. */
function markCell(texts: Map<CellKey, string>, { id }: Segment, column: TypedColumn, text: string | null): void {
  if (text === null && texts.size === 0) return;
  if (column === 'size' || column === 'share') {
    texts.delete(cellKey(id, 'size'));
    texts.delete(cellKey(id, 'share'));
  }
  if (text === null) texts.delete(cellKey(id, column));
  else texts.set(cellKey(id, column), text);
}

function sameTexts(a: UnreadCells, b: UnreadCells): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}

type PutRow = readonly [PutCell, ...PutCell[]];

function* byRow(cells: readonly PutCell[]): Generator<PutRow> {
  for (let from = 0; from < cells.length; ) {
    let to = from + 1;
    while (to < cells.length && cells[to].position === cells[from].position) to += 1;
    yield [cells[from], ...cells.slice(from + 1, to)];
    from = to;
  }
}

/** A share beside its size says nothing new, and with fewer digits: the size counts. */
function withoutSpareShare(row: PutRow): PutRow {
  if (!row.some(({ column }) => column === 'size')) return row;
  const [first = row[0], ...rest] = row.filter(({ column }) => column !== 'share');
  return [first, ...rest];
}

interface ReadCell extends PutCell {
  readonly edit: CellEdit | null;
}

/** What cells of one row change together. */
function together(cells: readonly ReadCell[]): CellEdit {
  const ranges = cells.flatMap(({ edit }) => edit?.ranges ?? []);
  return {
    change: Object.assign({}, ...cells.map(({ edit }) => edit?.change)),
    ...(ranges.length > 0 && { ranges: Object.assign({}, ...ranges) }),
  };
}

/** The cells of a row that can all be put into its segment: without those at which an error would be. */
function soundPart(plan: Plan, segment: Segment, cells: readonly ReadCell[]): readonly ReadCell[] {
  const readable = cells.filter(({ edit }) => edit !== null);
  const wrong = errorsOf(plan, segment, readable);
  if (wrong.length === 0) return readable;
  const rest = readable.filter(({ edit }) => !Object.keys(edit?.change ?? {}).some((key) => wrong.includes(key)));
  return errorsOf(plan, segment, rest).length === 0 ? rest : [];
}

/** Keys of the segment at which there are errors once the cells are in it. */
function errorsOf(plan: Plan, segment: Segment, cells: readonly ReadCell[]): readonly string[] {
  const issues = new IssueList(Object.keys(segment).length);
  const changed: Segment = Object.assign({}, segment, together(cells).change);
  findSegmentErrors({ ...plan, segments: [changed] }, issues);
  return issues.items.map(({ path }) => path.slice(path.lastIndexOf('.') + 1));
}
