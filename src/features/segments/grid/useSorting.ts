import { useState } from 'react';
import type { Plan } from '../../../model/plan.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import type { Sorted } from './GridHeader.tsx';
import { sortRows } from './sortRows.ts';

/** How the rows are sorted, as long as they are as sorting left them, and sorting them another way. */
export function useSorting() {
  const session = useSession();
  const segments = usePlanState(({ plan }) => plan.segments);
  const [last, setLast] = useState<(Sorted & Pick<Plan, 'segments'>) | null>(null);
  const sorted = last?.segments === segments ? last : null;

  function sortBy(column: SegmentColumn): void {
    if (session.plans.getState().readOnly) return;
    const direction = sorted?.column === column && sorted.direction === 1 ? -1 : 1;
    sortRows(session, column, direction);
    setLast({ column, direction, segments: session.plans.getState().plan.segments });
  }

  return { sorted, sortBy };
}
