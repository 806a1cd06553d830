import { fields, liftRatio } from './fields.ts';
import type { Plan, Segment } from './plan.ts';
import { type OwnChange, type OwnRanges, withOwnRanges, withoutGoneRanges } from './ranges.ts';

/** A segment as a table, or a builder, gives it: what is absent takes the market's values and the plan's defaults. */
export type SegmentRow = Pick<Segment, 'name' | 'size'> &
  Partial<Omit<Segment, 'id'>> & {
    /** Which of its numbers are uncertain. */
    readonly ranges?: OwnRanges;
  };

/** Where rows go: after the plan's segments, in place of them, or into those of the same name (others are added). */
export const rowTargets = ['add', 'replace', 'update'] as const;
export type RowTarget = (typeof rowTargets)[number];

/** The plan with the rows in it. Ids stay where segments stay; of several segments of one name the first is updated. */
export function withRows(plan: Plan, rows: readonly SegmentRow[], target: RowTarget): Plan {
  const kept = target === 'replace' ? [] : plan.segments;
  const fresh = freshIds(kept);
  const segments = [...kept];
  const places = target === 'update' ? placesByName(kept) : noPlaces;
  const put = rows.map((row) => {
    const { ranges: _, ...values } = row;
    const place = places.get(row.name);
    const segment = place === undefined ? undefined : segments[place];
    const next = segment === undefined ? segmentOf(row, plan, fresh()) : { ...segment, ...values };
    segments[place ?? segments.length] = next;
    return next;
  });
  // Ids of segments that go may be given again, but not with their ranges.
  const cleared = withoutGoneRanges({ ...plan, segments: kept });
  return withOwnRanges({ ...cleared, segments }, rangesOfRows(rows, put));
}

/** The ranges that rows bring along for the segments that they became. */
export function rangesOfRows(rows: readonly SegmentRow[], segments: readonly Segment[]): OwnChange[] {
  return rows.map(({ ranges, ...change }, i) => ({ id: segments[i].id, change, ranges }));
}

/** A whole segment: people like the rest of the market, and the usual ratio between the lifts. */
export function segmentOf(row: SegmentRow, { rest }: Pick<Plan, 'rest'>, id: string): Segment {
  const macroLift = row.macroLift ?? rest.macroLift;
  return {
    id,
    name: row.name,
    size: row.size,
    baseline: row.baseline ?? rest.baseline,
    value: row.value ?? rest.value,
    macroLift,
    microLift: row.microLift ?? usualMicroLift(macroLift),
    cpm: row.cpm ?? null,
    fixedCost: row.fixedCost ?? null,
    precision: row.precision ?? null,
    match: row.match ?? null,
    offerCost: row.offerCost ?? noOffer,
    included: row.included ?? true,
    spend: row.spend ?? null,
  };
}

const noOffer = fields['segments.*.offerCost'].default.value ?? 0;

/** To six digits, as a person would type it. */
function usualMicroLift(macroLift: number): number {
  return Math.max(-1, Number((macroLift * liftRatio.value).toPrecision(6)));
}

/** Gives ids that none of the segments has. */
export function freshIds(segments: readonly Segment[]): () => string {
  const taken = new Set(segments.map(({ id }) => id));
  let number = segments.length;
  return () => {
    do number++;
    while (taken.has(`s${number}`));
    return `s${number}`;
  };
}

const noPlaces: ReadonlyMap<string, number> = new Map();

function placesByName(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  segments.forEach(({ name }, place) => {
    if (!places.has(name)) places.set(name, place);
  });
  return places;
}
