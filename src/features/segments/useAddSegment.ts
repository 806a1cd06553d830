import { useState } from 'react';
import { newSegmentName } from '../../i18n/segmentName.ts';
import { withNewSegment } from '../../model/segments.ts';
import { lookingAtAll } from '../../store/shownSegments.ts';
import { useSession } from '../../store/useSession.ts';
import { planError } from './words/planError.ts';

/** Adds a segment with the rest of the market's values; says in words why it could not. */
export function useAddSegment(onAdded: (position: number) => void) {
  const { plans, segmentsView } = useSession();
  const [problem, setProblem] = useState<string | null>(null);

  function add(): void {
    const { plan, unread, change } = plans.getState();
    const position = plan.segments.length;
    const next = withNewSegment(plan, newSegmentName(position));
    const error = planError(next);
    setProblem(error);
    if (error !== null) return;
    change({ code: 'addSegment' }, next);
    // What is looked for may not be the new one.
    segmentsView.getState().look(lookingAtAll, next, unread);
    onAdded(position);
  }

  return { add, problem };
}
