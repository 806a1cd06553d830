import type { Plan, Segment } from './plan.ts';
import { withoutGoneRanges } from './ranges.ts';
import { withRows } from './segmentRows.ts';

/** The plan with one more segment at the end: people like the rest of the market, and a tenth of those left over. */
export function withNewSegment(plan: Plan, name: string): Plan {
  const taken = plan.segments.reduce((sum, { size }) => sum + size, 0);
  const left = Math.max(0, plan.population - taken);
  return withRows(plan, [{ name, size: Math.round(left / 10) }], 'add');
}

export function withSegment(plan: Plan, id: string, change: Partial<Segment>): Plan {
  return {
    ...plan,
    segments: plan.segments.map((segment) => (segment.id === id ? { ...segment, ...change } : segment)),
  };
}

export function withoutSegment(plan: Plan, id: string): Plan {
  return withoutGoneRanges({ ...plan, segments: plan.segments.filter((segment) => segment.id !== id) });
}
