import type { ManyCells, ManyEdit } from '../../../model/manyCells.ts';
import type { Segment } from '../../../model/plan.ts';
import type { PlanState } from '../../../store/planStore.ts';
import { cellKey, type UnreadCells } from '../../../store/unreadCells.ts';

/** Takes the change into the plan as one step; texts that could not be read go from the cells that changed. */
export function applyMany(
  state: PlanState,
  column: ManyEdit['column'],
  { segments, ranges, changedCount }: ManyCells,
): void {
  const { plan, unread, changeCells } = state;
  const changed = segments.filter((segment, position) => segment !== plan.segments[position]);
  changeCells(
    { code: 'editMany', column, count: changedCount },
    { ...plan, segments, ranges },
    { unread: withoutChanged(unread, changed, column) },
  );
}

/** The unread texts but for those in a column of the segments that changed. */
function withoutChanged(unread: UnreadCells, changed: readonly Segment[], column: ManyEdit['column']): UnreadCells {
  if (unread.size === 0) return unread;
  const left = new Map(unread);
  for (const { id } of changed) {
    left.delete(cellKey(id, column));
    // A share of the population is another text for the size.
    if (column === 'size') left.delete(cellKey(id, 'share'));
  }
  return left;
}
