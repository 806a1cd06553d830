import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { SegmentCountCurve } from '../../../store/questionsStore.ts';

const mostGroups = 6;
const mostNames = 5;

/** Which segments are merged for the best number; null where none is, or simply all are. */
export function mergedWords(plan: Plan, { best, merged, planned }: SegmentCountCurve): string | null {
  if (best === null || best.segments === 1 || best.segments === planned || merged.length === 0) return null;
  const groups = merged.slice(0, mostGroups).map((positions) => groupText(plan, positions));
  if (merged.length > mostGroups) groups.push(more(merged.length - mostGroups));
  return t('decide.howMany.merged', { best: formatCount(best.segments, 'full'), groups: groups.join('; ') });
}

function groupText(plan: Plan, positions: Uint32Array): string {
  const names = Array.from(positions.subarray(0, mostNames), (position) => segmentName(plan, position));
  if (positions.length > mostNames) names.push(more(positions.length - mostNames));
  return names.join(' + ');
}

function more(count: number): string {
  return t('decide.howMany.more', { count: formatCount(count, 'full') });
}
