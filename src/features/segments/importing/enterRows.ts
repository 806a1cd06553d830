import type { Issue } from '../../../model/issue.ts';
import type { RowTarget, SegmentRow } from '../../../model/segmentRows.ts';
import type { Session } from '../../../store/session.ts';
import { planWithRows } from '../planWithRows.ts';

interface Entering {
  readonly take: () => Promise<readonly SegmentRow[]>;
  readonly target: RowTarget;
  /** Rows that stay out. */
  readonly left: number;
}

/**
 * Brings the rows into the plan as one step and says so. Gives what would be wrong with the plan: then nothing enters.
 */
export async function enterRows(
  { plans, view }: Pick<Session, 'plans' | 'view'>,
  { take, target, left }: Entering,
): Promise<readonly Issue[]> {
  const rows = await take();
  const { plan, change } = plans.getState();
  const next = planWithRows(plan, rows, target);
  if (!next.ok) return next.error;
  // Two shorter pauses for the page instead of a long one, where there are many rows.
  await new Promise((resolve) => setTimeout(resolve));
  change({ code: 'import', count: rows.length, target }, next.value);
  view.getState().say({ kind: 'entered', count: rows.length, target, left });
  return [];
}
