import {
  type CrossingProblem,
  cellFactors,
  crossTraits,
  type EqualPartsInput,
  equalParts,
  type ResponseFactors,
  responseOf,
  type Trait,
  type TraitTable,
  wholeParts,
} from '../engine/index.ts';
import type { CustomerGroups, GroupKey } from '../io/customers/customers.ts';
import { longestText } from '../model/fields.ts';
import type { Plan } from '../model/plan.ts';
import { type Result, succeed } from '../model/result.ts';
import type { SegmentRow } from '../model/segmentRows.ts';
import { wellFormed } from '../model/wellFormed.ts';

export { type CrossingProblem, fragmentation, mostCells } from '../engine/index.ts';

/** Segments that were built and are not in the plan. */
export interface Built {
  readonly rows: readonly SegmentRow[];
  readonly people: number;
  /** Segments whose baseline or lifts were brought down to what is possible. */
  readonly capped: number;
  /** Combinations that nobody is in: they are no segments. */
  readonly empty: number;
}

export interface Crossing {
  readonly traits: readonly (Trait & readonly { readonly name: string }[])[];
  readonly tables: readonly TraitTable[];
  readonly people: number;
  /** Micro lift over macro lift. */
  readonly ratio: number;
}

/** A segment for every combination of levels that has people in it. */
export function buildCrossing(plan: Plan, crossing: Crossing): Result<Built, CrossingProblem> {
  const { traits, tables, ratio } = crossing;
  const sizes = crossTraits(traits, tables, Math.round(crossing.people));
  if (!sizes.ok) return sizes;
  const names = traits.reduce(namesWith, ['']);
  const baseline = cellFactors(traits, 'baseline');
  const lift = cellFactors(traits, 'lift');
  const value = cellFactors(traits, 'value');
  const groupOf = (cell: number) => ({
    name: names[cell],
    baseline: baseline[cell],
    lift: lift[cell],
    value: value[cell],
  });
  return succeed(built(plan, ratio, sizes.value, groupOf));
}

interface EqualCut extends EqualPartsInput {
  readonly ratio: number;
  readonly nameOf: (part: number) => string;
}

/** Segments of which nothing is known but how much they differ. */
export function buildEqualParts(plan: Plan, { ratio, nameOf, ...input }: EqualCut): Built {
  const { sizes, liftFactors } = equalParts({ ...input, people: Math.round(input.people) });
  const groupOf = (part: number) => ({ name: nameOf(part), baseline: 1, lift: liftFactors[part], value: 1 });
  return built(plan, ratio, sizes, groupOf);
}

interface CustomerSegments {
  readonly groups: CustomerGroups['groups'];
  /** What to call what stands in a column, by the column's place among those grouped by. */
  readonly nameOf: (key: GroupKey, column: number) => string;
  /** The people that the customers stand for; null where they stand for themselves. */
  readonly scaleTo: number | null;
}

/** A segment for each group of customers; a group without a value of its own takes the market's. */
export function buildFromCustomers(plan: Plan, { groups, nameOf, scaleTo }: CustomerSegments): Built {
  const counts = groups.map(({ people }) => people);
  const sizes = scaleTo === null ? counts : wholeParts(counts, Math.round(scaleTo));
  const { baseline, macroLift } = plan.rest;
  const rows = groups.map(({ keys, value }, i) => ({
    name: shortened(keys.map(nameOf).join(between)),
    size: sizes[i],
    baseline,
    macroLift,
    value: value === null ? plan.rest.value : Number(value.toPrecision(6)),
  }));
  return { rows, people: total(rows), capped: 0, empty: 0 };
}

interface Group extends ResponseFactors {
  readonly name: string;
}

/** Rows for the groups that have people. There may be 100,000: no object is copied on the way. */
function built(plan: Plan, ratio: number, sizes: Float64Array, groupOf: (place: number) => Group): Built {
  const usual = { ...plan.rest, ratio };
  const rows: SegmentRow[] = [];
  let capped = 0;
  for (let place = 0; place < sizes.length; place++) {
    const size = sizes[place];
    if (size === 0) continue;
    const group = groupOf(place);
    const { baseline, value, macroLift, microLift, capped: tooMuch } = responseOf(usual, group);
    if (tooMuch) capped++;
    rows.push({ name: shortened(group.name), size, baseline, value, macroLift, microLift });
  }
  return { rows, people: total(rows), capped, empty: sizes.length - rows.length };
}

const between = ' · ';

/** The names of all combinations with one more trait: "18–24 · North", the last trait changing fastest. */
function namesWith(names: readonly string[], levels: readonly { readonly name: string }[]): string[] {
  return names.flatMap((name) => levels.map((level) => (name === '' ? level.name : name + between + level.name)));
}

function shortened(name: string): string {
  return name.length > longestText ? wellFormed(name.slice(0, longestText)) : name;
}

function total(rows: readonly SegmentRow[]): number {
  return rows.reduce((sum, { size }) => sum + size, 0);
}
