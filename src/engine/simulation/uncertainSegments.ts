import type { Plan, Segment } from '../../model/plan.ts';
import type { PlanPath } from '../../model/planPath.ts';
import { narrowPrice } from '../curves/narrowPrice.ts';
import type { DrawnHead } from './planHead.ts';
import { type SegmentDraw, type SegmentKey, segmentKeys, segmentPlaces, type Uncertainty } from './uncertainty.ts';

/** A number of a segment. */
export interface SegmentNumber {
  /** The value in effect, which a draw of its own replaces and a factor multiplies; null where it varies with the plan. */
  readonly value: number | null;
  /** null where it is certain, or varies with the plan only. */
  readonly draw: SegmentDraw | null;
}

/** A segment's numbers, by their places in `segmentPlaces`. */
export interface UncertainSegment {
  readonly numbers: readonly SegmentNumber[];
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

  function valuesOf(segment: Segment, isSizeDrawn: boolean): Readonly<Record<SegmentKey, number | null>> {
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
    const draws = segmentKeys.map((key) => uncertainty.drawOfSegment(segment, key));
    const values = valuesOf(segment, draws[segmentPlaces.size] !== null);
    const numbers = segmentKeys.map((key, place): SegmentNumber => ({ value: values[key], draw: draws[place] }));
    return { numbers, included: segment.included };
  });
}
