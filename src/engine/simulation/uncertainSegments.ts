import type { Plan, Segment } from '../../model/plan.ts';
import type { PlanPath } from '../../model/planPath.ts';
import { narrowPrice } from '../curves/narrowPrice.ts';
import type { DrawnHead } from './planHead.ts';
import { type SegmentDraw, type SegmentKey, segmentKeys, type Uncertainty } from './uncertainty.ts';

/** A segment's numbers: those that are certain, and the draws of the others. */
export interface UncertainSegment {
  /** The value in effect, which a draw of its own replaces and a factor multiplies; null where it varies with the plan. */
  readonly values: Readonly<Record<SegmentKey, number | null>>;
  readonly draws: Readonly<Partial<Record<SegmentKey, SegmentDraw>>>;
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
  const orPlan = (own: number | null, path: PlanPath, value: number) => own ?? (head.isUncertain(path) ? null : value);

  function valuesOf(segment: Segment, isSizeDrawn: boolean): UncertainSegment['values'] {
    const priceVaries = isPriceUncertain || (isSizeDrawn && micro.narrow !== null);
    return {
      size: segment.size,
      baseline: segment.baseline,
      value: segment.value,
      macroLift: segment.macroLift,
      microLift: segment.microLift,
      offerCost: segment.offerCost,
      cpm: segment.cpm ?? (priceVaries ? null : narrowPrice(micro.cpm, segment.size, micro.narrow)),
      precision: orPlan(segment.precision, planValueOf.precision, micro.precision),
      match: orPlan(segment.match, planValueOf.match, micro.match),
      fixedCost: orPlan(segment.fixedCost, planValueOf.fixedCost, micro.costPerSegment),
    };
  }

  return plan.segments.map((segment) => {
    const draws: Partial<Record<SegmentKey, SegmentDraw>> = {};
    for (const key of segmentKeys) {
      const draw = uncertainty.drawOfSegment(segment, key);
      if (draw !== null) draws[key] = draw;
    }
    return { values: valuesOf(segment, draws.size !== undefined), draws, included: segment.included };
  });
}
