import { type SegmentColumn, segmentColumns } from '../model/segmentColumns.ts';
import type { Session } from './session.ts';
import { lookingAtAll } from './shownSegments.ts';

/** Selects the first cell, in order of the plan, whose text could not be read; looks at all segments for it. */
export function selectFirstUnread({ plans, segmentsView }: Pick<Session, 'plans' | 'segmentsView'>): void {
  const { plan, unread } = plans.getState();
  const columns = firstColumns([...unread.keys()]);
  const row = plan.segments.findIndex(({ id }) => columns.has(id));
  const column = columns.get(plan.segments[row]?.id);
  if (column === undefined) return;
  const { shown, look, select } = segmentsView.getState();
  if (shown !== null) look(lookingAtAll, plan, unread);
  select({ anchor: { row, column }, focus: { row, column } });
}

/** The leftmost of the columns of each segment's keys. */
function firstColumns(keys: readonly string[]): ReadonlyMap<string, SegmentColumn> {
  const first = new Map<string, SegmentColumn>();
  for (const key of keys) {
    const end = key.lastIndexOf('/');
    const place = segmentColumns.findIndex((column) => column === key.slice(end + 1));
    const before = first.get(key.slice(0, end));
    if (place >= 0 && (before === undefined || place < segmentColumns.indexOf(before))) {
      first.set(key.slice(0, end), segmentColumns[place]);
    }
  }
  return first;
}
