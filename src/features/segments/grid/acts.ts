import type { Session } from '../../../store/session.ts';
import { clearCells, fillDown } from './cellActs.ts';
import type { RowOrCellAct } from './gridKeys.ts';
import { duplicateRows, insertRows, moveRows, removeRows, toggleIncluded } from './rowActs.ts';

/** What keys and buttons do to the selected cells and rows: each act is one step of the history. */
export const acts: Readonly<Record<RowOrCellAct, (session: Session) => void>> = {
  include: toggleIncluded,
  clear: clearCells,
  fillDown,
  insert: insertRows,
  remove: removeRows,
  duplicate: duplicateRows,
  moveUp: (session) => moveRows(session, -1),
  moveDown: (session) => moveRows(session, 1),
};
