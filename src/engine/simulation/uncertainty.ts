import type { FieldPath } from '../../model/fields.ts';
import type { Plan, Segment } from '../../model/plan.ts';
import { isPlanPath, type PlanPath, valueAt } from '../../model/planPath.ts';
import { parseRangePath } from '../../model/rangePath.ts';
import { type InputColumn, inputColumns } from '../../model/segmentColumns.ts';
import { type Draw, drawOf, streamKey } from './draw.ts';

/** The numbers of a segment that may be uncertain. */
export type SegmentKey = Exclude<InputColumn, 'spend'>;

/** Money typed by hand is a decision. */
export const segmentKeys = inputColumns.filter((column): column is SegmentKey => column !== 'spend');

/** The field that each is a value of. */
const segmentFields = Object.fromEntries(segmentKeys.map((key) => [key, `segments.*.${key}`])) as Readonly<
  Record<SegmentKey, FieldPath>
>;

/** The place of each in that list: a number by its place is read several times faster than by its name. */
export const segmentPlaces = Object.fromEntries(segmentKeys.map((key, place) => [key, place])) as Readonly<
  Record<SegmentKey, number>
>;

/** How a segment's number is drawn: as a factor on its value in effect, or as a value of its own. */
export interface SegmentDraw extends Draw {
  readonly isFactor: boolean;
}

/** What is uncertain of a plan. Ranges of values that the plan does not have are left out: they have no effect. */
export interface Uncertainty {
  readonly values: readonly PlanDraw[];
  /** One draw of each range of segments, whether or not there is such a segment. */
  readonly ofSegments: readonly Draw[];
  /** The draw of a segment's number; null where it is certain, or follows a value of the plan. */
  drawOfSegment(segment: Segment, key: SegmentKey): SegmentDraw | null;
}

/** An uncertain number of the plan itself. */
export interface PlanDraw extends Draw {
  readonly path: PlanPath;
}

export function uncertaintyOf(plan: Plan): Uncertainty {
  const { correlation } = plan;
  const values: PlanDraw[] = [];
  /** As it is for every segment, but for what is drawn. */
  const factors = new Map<FieldPath, SegmentDraw>();
  const own = new Map<string, SegmentDraw>();
  const drawnFields = new Set<FieldPath>();
  for (const [range, ends] of Object.entries(plan.ranges)) {
    const place = parseRangePath(range);
    if (place !== null) drawnFields.add(place.field);
    if (place?.kind === 'factor') {
      factors.set(place.field, { ...drawOf({ range, place, ends, correlation, name: range }), isFactor: true });
    }
    if (place?.kind === 'own') {
      own.set(range, { ...drawOf({ range, place, ends, correlation, name: range }), isFactor: false });
    }
    if (place?.kind === 'value' && isPlanPath(place.field) && typeof valueAt(plan, place.field) === 'number') {
      values.push({ ...drawOf({ range, place, ends, correlation, name: range }), path: place.field });
    }
  }

  function drawOfSegment({ id }: Segment, key: SegmentKey): SegmentDraw | null {
    const field = segmentFields[key];
    if (!drawnFields.has(field)) return null;
    const name = `segments.${id}.${key}`;
    const draw = own.get(name);
    if (draw !== undefined) return draw;
    const factor = factors.get(field);
    return factor === undefined ? null : { ...factor, key: streamKey(name) };
  }

  return { values, ofSegments: [...factors.values(), ...own.values()], drawOfSegment };
}

/** One draw of each range that has an effect, by the key of the range; of a factor, the draw of the first segment. */
export function drawsByRange(plan: Plan): ReadonlyMap<string, Draw> {
  const { values, drawOfSegment } = uncertaintyOf(plan);
  const draws = new Map<string, Draw>(values.map((draw) => [draw.range, draw]));
  for (const segment of plan.segments) {
    for (const key of segmentKeys) {
      const draw = drawOfSegment(segment, key);
      if (draw !== null && !draws.has(draw.range)) draws.set(draw.range, draw);
    }
  }
  return draws;
}

/** The keys of `ranges` of which something is drawn, in the plan's order. */
export function uncertainRanges(plan: Plan): string[] {
  const draws = drawsByRange(plan);
  return Object.keys(plan.ranges).filter((range) => draws.has(range));
}
