import type { SegmentsView } from '../../store/segmentsViewStore.ts';
import { useSegmentsView, useSession } from '../../store/useSession.ts';

type Looking = SegmentsView['looking'];

/** What is looked for among the segments, and a way to look for something else. */
export function useLook(): [Looking, (change: Partial<Looking>) => void] {
  const { plans, segmentsView } = useSession();
  const looking = useSegmentsView((view) => view.looking);
  const look = (change: Partial<Looking>) => {
    const { plan, unread } = plans.getState();
    segmentsView.getState().look({ ...segmentsView.getState().looking, ...change }, plan, unread);
  };
  return [looking, look];
}
