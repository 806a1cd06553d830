import type { Issue } from '../../model/issue.ts';
import type { RowTarget, SegmentRow } from '../../model/segmentRows.ts';
import type { Session } from '../../store/session.ts';
import { lookingAtAll } from '../../store/shownSegments.ts';
import type { StepName } from '../../store/steps.ts';
import { planWithRows } from './planWithRows.ts';

interface Entering {
  readonly rows: readonly SegmentRow[];
  readonly target: RowTarget;
  /** What the step is called. */
  readonly step: StepName;
  /** Rows that stay out. */
  readonly left: number;
}

/**
 * Brings rows into the plan as one step, shows all of them, and says so. Gives what would be wrong with the plan: then
 * nothing enters.
 */
export async function enterRows(
  { plans, view, segmentsView }: Pick<Session, 'plans' | 'view' | 'segmentsView'>,
  { rows, target, step, left }: Entering,
): Promise<readonly Issue[]> {
  const { plan, change, unread } = plans.getState();
  const next = planWithRows(plan, rows, target);
  if (!next.ok) return next.error;
  // Two shorter pauses for the page instead of a long one, where there are many rows.
  await new Promise((resolve) => setTimeout(resolve));
  segmentsView.getState().look(lookingAtAll, plan, unread);
  change(step, next.value);
  const added = target === 'replace' ? 0 : next.value.segments.length - plan.segments.length;
  view.getState().say({ kind: 'entered', target, count: rows.length, added, left });
  return [];
}
