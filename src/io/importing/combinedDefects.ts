import { exceedsAll } from '../../model/checks/findLiftErrors.ts';
import { liftRatio, smallestPositive } from '../../model/fields.ts';
import type { Plan } from '../../model/plan.ts';
import { type SegmentRow, segmentOf } from '../../model/segmentRows.ts';
import type { ImportColumn } from './importColumns.ts';
import type { Defect } from './readNumberCell.ts';

/** The parts of a plan that tell whether a row can enter it. */
export type PlanContext = Pick<Plan, 'rest' | 'micro'>;

interface CombinedDefect {
  /** Where to say it: the first of these that the table has. */
  readonly columns: readonly ImportColumn[];
  readonly defect: Defect;
}

/** Below this share of converting people, no rounding can lift a row above all. */
const farFromAll = 0.999;

/** What no cell shows by itself: more converting people than there are, and impressions for nothing. */
export function combinedDefects(segment: Partial<SegmentRow>, { rest, micro }: PlanContext): readonly CombinedDefect[] {
  const defects: CombinedDefect[] = [];
  if (mayExceedAll(segment, rest)) {
    const { baseline, macroLift, microLift } = segmentOf({ name: '', size: 0, ...segment }, { rest }, '');
    for (const [column, lift] of [
      ['macroLift', macroLift],
      ['microLift', microLift],
    ] as const) {
      const defect: Defect = { code: 'conversionAboveAll', params: { limit: 1 / baseline - 1 }, readings: [] };
      if (exceedsAll(baseline, lift)) defects.push({ columns: [column, 'baseline'], defect });
    }
  }
  const { cpm = null } = segment;
  if (cpm !== null && cpm + micro.dataFee < smallestPositive) {
    defects.push({ columns: ['cpm'], defect: { code: 'noPrice', params: {}, readings: [] } });
  }
  return defects;
}

/** Most rows are far from it, and need not be filled in with the market's values. */
function mayExceedAll(segment: Partial<SegmentRow>, rest: PlanContext['rest']): boolean {
  const { baseline = rest.baseline, macroLift = rest.macroLift } = segment;
  const { microLift = macroLift * liftRatio.value } = segment;
  return baseline * (1 + Math.max(macroLift, microLift)) > farFromAll;
}
