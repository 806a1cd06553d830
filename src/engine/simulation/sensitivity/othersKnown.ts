import { distributionOf, medianOf } from '../../../model/distribution.ts';
import type { Interval, Plan } from '../../../model/plan.ts';
import { parseRangePath } from '../../../model/rangePath.ts';

/**
 * The plan with some of its ranges: their numbers are drawn as in the whole plan, and all others have the plan's values. A
 * segment with a range of its own stays out of a factor on every segment's: without that range it has its median.
 */
export function withOthersKnown(plan: Plan, paths: readonly string[]): Plan {
  const factors = paths.map(parseRangePath).flatMap((place) => (place?.kind === 'factor' ? [place.field] : []));
  const ranges = Object.entries(plan.ranges).flatMap(([path, range]): [string, Interval][] => {
    if (paths.includes(path)) return [[path, range]];
    const place = parseRangePath(path);
    if (place?.kind !== 'own' || !factors.includes(place.field)) return [];
    const median = medianOf(distributionOf(place, range), range);
    return [[path, [median, median]]];
  });
  return { ...plan, ranges: Object.fromEntries(ranges) };
}
