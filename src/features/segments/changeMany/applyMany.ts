import type { ManyCells, ManyEdit } from '../../../model/manyCells.ts';
import type { Plan } from '../../../model/plan.ts';
import type { PlanState } from '../../../store/planStore.ts';
import { cellKey, type UnreadCells } from '../../../store/unreadCells.ts';

/** Takes the change into the plan as one step; texts that could not be read go from the cells that changed. */
export function applyMany(state: PlanState, column: ManyEdit['column'], { segments, changedCount }: ManyCells): void {
  const { plan, unread, changeCells } = state;
  changeCells(
    { code: 'editMany', column, count: changedCount },
    { ...plan, segments },
    { unread: withoutChanged(unread, plan, segments, column) },
  );
}

function withoutChanged(
  unread: UnreadCells,
  plan: Plan,
  segments: Plan['segments'],
  column: ManyEdit['column'],
): UnreadCells {
  if (unread.size === 0) return unread;
  const left = new Map(unread);
  segments.forEach((segment, position) => {
    if (segment === plan.segments[position]) return;
    left.delete(cellKey(segment.id, column));
    // A share of the population is another text for the size.
    if (column === 'size') left.delete(cellKey(segment.id, 'share'));
  });
  return left;
}
