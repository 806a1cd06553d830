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

/** How a segment's number is drawn: as a factor on its value in effect, or as a value of its own. */
export interface SegmentDraw extends Draw {
  readonly isFactor: boolean;
}

/** What is uncertain of a plan. Ranges of values that the plan does not have are left out: they have no effect. */
export interface Uncertainty {
  readonly values: readonly PlanDraw[];
  /** The draw of a segment's number; null where it is certain, or follows a value of the plan. */
  drawOfSegment(segment: Segment, key: SegmentKey): SegmentDraw | null;
}

/** An uncertain number of the plan itself. */
export interface PlanDraw extends Draw {
  readonly path: PlanPath;
}

type Ends = readonly [low: number, high: number];

export function uncertaintyOf(plan: Plan): Uncertainty {
  const { correlation } = plan;
  const values: PlanDraw[] = [];
  /** As it is for every segment, but for what is drawn. */
  const factors = new Map<FieldPath, SegmentDraw>();
  const own = new Map<string, Ends>();
  for (const [range, ends] of Object.entries(plan.ranges)) {
    const place = parseRangePath(range);
    if (place?.kind === 'factor') {
      factors.set(place.field, { ...drawOf({ range, place, ends, correlation, name: range }), isFactor: true });
    }
    if (place?.kind === 'own') own.set(range, ends);
    if (place?.kind === 'value' && isPlanPath(place.field) && typeof valueAt(plan, place.field) === 'number') {
      values.push({ ...drawOf({ range, place, ends, correlation, name: range }), path: place.field });
    }
  }

  function drawOfSegment({ id }: Segment, key: SegmentKey): SegmentDraw | null {
    const field: FieldPath = `segments.*.${key}`;
    const name = `segments.${id}.${key}`;
    const ends = own.get(name);
    if (ends !== undefined) {
      const place = { kind: 'own', field, id } as const;
      return { ...drawOf({ range: name, place, ends, correlation, name }), isFactor: false };
    }
    const factor = factors.get(field);
    return factor === undefined ? null : { ...factor, key: streamKey(name) };
  }

  return { values, drawOfSegment };
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
