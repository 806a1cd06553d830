import { fields, liftRatio } from './fields.ts';
import type { Plan, Segment } from './plan.ts';

/** A segment as a table, or a builder, gives it: what is absent takes the market's values and the plan's defaults. */
export type SegmentRow = Pick<Segment, 'name' | 'size'> & Partial<Omit<Segment, 'id'>>;

/** Where rows go: after the plan's segments, in place of them, or into those of the same name (others are added). */
export const rowTargets = ['add', 'replace', 'update'] as const;
export type RowTarget = (typeof rowTargets)[number];

/** The plan with the rows in it. Ids stay where segments stay; of several segments of one name the first is updated. */
export function withRows(plan: Plan, rows: readonly SegmentRow[], target: RowTarget): Plan {
  const kept = target === 'replace' ? [] : plan.segments;
  const fresh = freshIds(kept);
  if (target !== 'update') return { ...plan, segments: [...kept, ...rows.map((row) => segmentOf(row, plan, fresh()))] };
  const segments = [...kept];
  const places = placesByName(kept);
  for (const row of rows) {
    const place = places.get(row.name);
    const segment = place === undefined ? undefined : segments[place];
    if (place !== undefined && segment !== undefined) segments[place] = { ...segment, ...row };
    else segments.push(segmentOf(row, plan, fresh()));
  }
  return { ...plan, segments };
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

function placesByName(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  segments.forEach(({ name }, place) => {
    if (!places.has(name)) places.set(name, place);
  });
  return places;
}
