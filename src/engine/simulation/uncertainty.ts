import type { FieldPath } from '../../model/fields.ts';
import type { Plan, Segment } from '../../model/plan.ts';
import { isPlanPath, type PlanPath, valueAt } from '../../model/planPath.ts';
import { parseRangePath } from '../../model/rangePath.ts';
import { type InputColumn, inputColumns } from '../../model/segmentColumns.ts';
import { type Draw, drawOf, streamKey } from './draw.ts';
import type { StreamKey } from './kernel/kernel.ts';

/** The numbers of a segment that may be uncertain. */
export type SegmentKey = Exclude<InputColumn, 'spend'>;

/** Money typed by hand is a decision. */
export const segmentKeys = inputColumns.filter((column): column is SegmentKey => column !== 'spend');

/** The field that each is a value of. */
const segmentFields: readonly FieldPath[] = segmentKeys.map((key): FieldPath => `segments.*.${key}`);

/** The place of each in that list: a number by its place is read several times faster than by its name. */
export const segmentPlaces = Object.fromEntries(segmentKeys.map((key, place) => [key, place])) as Readonly<
  Record<SegmentKey, number>
>;

/** How a segment's number is drawn: as a factor on its value in effect, or as a value of its own. */
export interface SegmentDraw extends Draw {
  readonly isFactor: boolean;
}

/** By `segmentPlaces`; null where a number is certain, or follows a value of the plan. */
export type SegmentDraws = readonly (SegmentDraw | null)[];

/** What is uncertain of a plan. Ranges of values that the plan does not have are left out: they have no effect. */
export interface Uncertainty {
  readonly values: readonly PlanDraw[];
  /** One draw of each range of segments, whether or not there is such a segment. */
  readonly ofSegments: readonly Draw[];
  /** How the numbers of a segment are drawn: the same object for all segments that have no range of their own. */
  drawsOf(segment: Segment): SegmentDraws;
}

/** An uncertain number of the plan itself. */
export interface PlanDraw extends Draw {
  readonly path: PlanPath;
  /** Names ε. */
  readonly key: StreamKey;
}

export function uncertaintyOf(plan: Plan): Uncertainty {
  const { correlation } = plan;
  const values: PlanDraw[] = [];
  const factors: (SegmentDraw | null)[] = segmentKeys.map(() => null);
  const own: { id: string; place: number; draw: SegmentDraw }[] = [];
  for (const [range, ends] of Object.entries(plan.ranges)) {
    const place = parseRangePath(range);
    if (place === null) continue;
    const draw = drawOf({ range, place, ends, correlation });
    const at = segmentFields.indexOf(place.field);
    if (place.kind === 'factor' && at >= 0) factors[at] = { ...draw, isFactor: true };
    if (place.kind === 'own' && at >= 0) own.push({ id: place.id, place: at, draw: { ...draw, isFactor: false } });
    if (place.kind === 'value' && isPlanPath(place.field) && typeof valueAt(plan, place.field) === 'number') {
      values.push({ ...draw, path: place.field, key: streamKey(range) });
    }
  }
  const ofOwn = new Map<string, (SegmentDraw | null)[]>();
  for (const { id, place, draw } of own) {
    const draws = ofOwn.get(id) ?? [...factors];
    draws[place] = draw;
    ofOwn.set(id, draws);
  }
  return {
    values,
    ofSegments: [...factors.filter((draw) => draw !== null), ...own.map(({ draw }) => draw)],
    drawsOf: ({ id }) => ofOwn.get(id) ?? factors,
  };
}

/** One draw of each range that has an effect, by the key of the range. */
export function drawsByRange(plan: Plan): ReadonlyMap<string, Draw> {
  const { values, drawsOf } = uncertaintyOf(plan);
  const draws = new Map<string, Draw>(values.map((draw) => [draw.range, draw]));
  for (const draw of [...new Set(plan.segments.map(drawsOf))].flat()) {
    if (draw !== null) draws.set(draw.range, draw);
  }
  return draws;
}

/** The keys of `ranges` of which something is drawn, in the plan's order. */
export function uncertainRanges(plan: Plan): string[] {
  const draws = drawsByRange(plan);
  return Object.keys(plan.ranges).filter((range) => draws.has(range));
}
