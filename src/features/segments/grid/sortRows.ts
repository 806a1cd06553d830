import type { Plan } from '../../../model/plan.ts';
import { inheritedValue, isInputColumn, isOutcomeColumn, type SegmentColumn } from '../../../model/segmentColumns.ts';
import { type SortKey, withRowsSorted } from '../../../model/segmentEdits.ts';
import { resultsOf } from '../../../store/results.ts';
import type { Session } from '../../../store/session.ts';
import { outcomeValue } from '../words/cellWords.ts';
import { applyEdit } from './applyEdit.ts';

/** Puts the plan's segments in order of a column; what is in order already is left alone. */
export function sortRows(session: Session, column: SegmentColumn, direction: 1 | -1): void {
  const { plan, unread } = session.plans.getState();
  const next = withRowsSorted(plan, sortKeys(plan, column), direction);
  if (next.segments.every((segment, i) => segment === plan.segments[i])) return;
  applyEdit(session, { code: 'sort', column }, { plan: next, unread });
}

/** What a segment is sorted by; an empty cell by the default that it takes. */
function sortKeys(plan: Plan, column: SegmentColumn): (position: number) => SortKey {
  const { segments } = plan;
  if (isOutcomeColumn(column)) {
    const { figuresAt } = resultsOf(plan).outcome;
    return (position) => outcomeValue(column, figuresAt(position));
  }
  if (isInputColumn(column)) return (position) => segments[position][column] ?? inheritedValue(plan, column);
  if (column === 'included') return (position) => Number(!segments[position].included);
  return column === 'share' ? (position) => segments[position].size : (position) => segments[position].name;
}
