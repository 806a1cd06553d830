import type { Plan, Segment } from '../../model/plan.ts';
import type { PlanPath } from '../../model/planPath.ts';
import { narrowPrice } from '../curves/narrowPrice.ts';
import type { DrawnHead } from './planHead.ts';
import { type SegmentDraws, type SegmentKey, segmentKeys, segmentPlaces, type Uncertainty } from './uncertainty.ts';

/** A segment's numbers, by their places in `segmentPlaces`. */
export interface UncertainSegment {
  readonly id: string;
  /** Its place among the plan's segments. */
  readonly index: number;
  /**
   * The values in effect, which a draw of its own replaces and a factor multiplies; not a number where one varies with the
   * plan. So all of them lie side by side in the memory.
   */
  readonly values: readonly number[];
  readonly draws: SegmentDraws;
  readonly included: boolean;
}

/** What a segment takes from the plan where it has nothing of its own. */
export const planValueOf = {
  precision: 'micro.precision',
  match: 'micro.match',
  fixedCost: 'micro.costPerSegment',
} as const;

const narrowPaths: readonly PlanPath[] = ['micro.narrow.exponent', 'micro.narrow.below', 'micro.narrow.cap'];

/** Whether the premium on narrow audiences is drawn; it is, too, where a segment's size is. */
export function isPremiumUncertain(head: DrawnHead): boolean {
  return narrowPaths.some(head.isUncertain);
}

export function uncertainSegments(plan: Plan, uncertainty: Uncertainty, head: DrawnHead): readonly UncertainSegment[] {
  const { micro } = plan;
  const isPriceUncertain = head.isUncertain('micro.cpm') || isPremiumUncertain(head);
  const certain = (path: PlanPath, value: number) => (head.isUncertain(path) ? Number.NaN : value);
  const precision = certain(planValueOf.precision, micro.precision);
  const match = certain(planValueOf.match, micro.match);
  const fixedCost = certain(planValueOf.fixedCost, micro.costPerSegment);

  function cpmOf({ size }: Segment, draws: SegmentDraws): number {
    const varies = isPriceUncertain || (draws[segmentPlaces.size] !== null && micro.narrow !== null);
    return varies ? Number.NaN : narrowPrice(micro.cpm, size, micro.narrow);
  }

  return plan.segments.map((segment, index) => {
    const draws = uncertainty.drawsOf(segment);
    const numbers: Readonly<Record<SegmentKey, number>> = {
      size: segment.size,
      baseline: segment.baseline,
      value: segment.value,
      macroLift: segment.macroLift,
      microLift: segment.microLift,
      offerCost: segment.offerCost,
      cpm: segment.cpm ?? cpmOf(segment, draws),
      precision: segment.precision ?? precision,
      match: segment.match ?? match,
      fixedCost: segment.fixedCost ?? fixedCost,
    };
    const { id, included } = segment;
    return { id, index, values: segmentKeys.map((key) => numbers[key]), draws, included };
  });
}
