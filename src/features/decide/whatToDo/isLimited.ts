import type { Recommendation } from '../../../store/decisionsStore.ts';

/** Whether a limit beside the budget is set. */
export function isLimited({ wishes, mostSegments, leastReach, keepMass }: Recommendation['limits']): boolean {
  return wishes.size > 0 || mostSegments !== null || leastReach !== null || keepMass;
}
