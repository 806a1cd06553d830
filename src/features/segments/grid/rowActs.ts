import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import {
  withCells,
  withRowsDuplicated,
  withRowsInserted,
  withRowsMoved,
  withRowsRemoved,
} from '../../../model/segmentEdits.ts';
import { withoutUnreadOf } from '../../../store/gridEdits.ts';
import type { Session } from '../../../store/session.ts';
import type { StepName } from '../../../store/steps.ts';
import type { Message } from '../../../store/viewStore.ts';
import { applyEdit } from './applyEdit.ts';
import { newRows } from './newRows.ts';
import { selectedCells, withSelectedRows } from './selectedCells.ts';

/** New segments above the selected rows, as many as are selected. */
export function insertRows(session: Session): void {
  const { plan, unread } = session.plans.getState();
  const cells = selectedCells(session);
  const count = cells?.positions.length ?? 1;
  const next = withRowsInserted(plan, cells?.positions[0] ?? 0, newRows(plan, count));
  if (applyEdit(session, { code: 'insertRows', count }, { plan: next, unread }) && cells !== null) {
    selectRows(session, cells.first, cells.last);
  }
}

/** Removes the selected segments; the row that takes the place of the first is selected. */
export function removeRows(session: Session): void {
  const { plan, unread } = session.plans.getState();
  const cells = selectedCells(session);
  if (cells === null) return;
  const { positions, first } = cells;
  const removed = positions.map((position) => plan.segments[position]);
  const content = { plan: withRowsRemoved(plan, positions), unread: withoutUnreadOf(unread, removed) };
  const { step, message } = namedRemoval(segmentName(plan, positions[0]), positions.length);
  if (!applyEdit(session, step, content)) return;
  const { shown } = session.segmentsView.getState();
  const left = shown === null ? content.plan.segments.length : shown.length;
  if (left > 0) selectRows(session, Math.min(first, left - 1), Math.min(first, left - 1));
  else session.segmentsView.getState().select(null);
  session.view.getState().say(message);
}

/** One segment is called by its name, several by their number. */
function namedRemoval(segment: string, count: number): { readonly step: StepName; readonly message: Message } {
  return count === 1
    ? { step: { code: 'removeSegment', segment }, message: { kind: 'removed', segment } }
    : { step: { code: 'removeRows', count }, message: { kind: 'removedRows', count } };
}

/** Copies of the selected segments below them; the copies are selected. */
export function duplicateRows(session: Session): void {
  const { plan, unread } = session.plans.getState();
  const cells = selectedCells(session);
  if (cells === null) return;
  const { positions, last } = cells;
  const next = withRowsDuplicated(plan, positions, ({ name }) => t('segments.sheet.copy', { name }));
  if (!applyEdit(session, { code: 'duplicateRows', count: positions.length }, { plan: next, unread })) return;
  if (session.segmentsView.getState().shown === null) selectRows(session, last + 1, last + positions.length);
}

/** The selected rows one place up or down; in a list of found segments they may have no such place. */
export function moveRows(session: Session, direction: 1 | -1): void {
  const { plan, unread } = session.plans.getState();
  const cells = selectedCells(session);
  if (cells === null || session.segmentsView.getState().shown !== null) return;
  const { first, last } = cells;
  const next = withRowsMoved(plan, first, last, direction);
  if (next === plan) return;
  if (applyEdit(session, { code: 'moveRows', count: last - first + 1 }, { plan: next, unread })) {
    selectRows(session, first + direction, last + direction);
  }
}

/** Excludes the selected segments when all of them are included, else includes them. */
export function toggleIncluded(session: Session): void {
  const { plan, unread } = session.plans.getState();
  const positions = selectedCells(session)?.positions ?? [];
  const included = positions.some((position) => !plan.segments[position].included);
  const edits = positions
    .filter((position) => plan.segments[position].included !== included)
    .map((position) => ({ position, change: { included } }));
  const code = included ? 'includeRows' : 'excludeRows';
  if (edits.length > 0) applyEdit(session, { code, count: edits.length }, { plan: withCells(plan, edits), unread });
}

function selectRows({ segmentsView }: Session, first: number, last: number): void {
  const { selection, select } = segmentsView.getState();
  if (selection !== null) select(withSelectedRows(selection, first, last));
}
