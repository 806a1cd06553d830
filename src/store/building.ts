import {
  type CrossingProblem,
  cellFactors,
  crossTraits,
  type EqualPartsInput,
  equalParts,
  levelsOfCell,
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

export { type CrossingProblem, type FragmentationStep, fragmentation, mostCells } from '../engine/index.ts';

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
  const shape = traits.map((levels) => levels.length);
  const factors = {
    baseline: cellFactors(traits, 'baseline'),
    lift: cellFactors(traits, 'lift'),
    value: cellFactors(traits, 'value'),
  };
  const cells = Array.from(sizes.value, (size, cell) => ({
    name: levelsOfCell(shape, cell).map((level, trait) => traits[trait][level].name),
    size,
    baseline: factors.baseline[cell],
    lift: factors.lift[cell],
    value: factors.value[cell],
  }));
  return succeed(built(plan, ratio, cells));
}

export interface EqualCut extends EqualPartsInput {
  readonly ratio: number;
  readonly nameOf: (part: number) => string;
}

/** Segments of which nothing is known but how much they differ. */
export function buildEqualParts(plan: Plan, { ratio, nameOf, ...input }: EqualCut): Built {
  const { sizes, liftFactors } = equalParts({ ...input, people: Math.round(input.people) });
  const cells = Array.from(sizes, (size, part) => ({
    name: [nameOf(part)],
    size,
    baseline: 1,
    lift: liftFactors[part],
    value: 1,
  }));
  return built(plan, ratio, cells);
}

export interface CustomerSegments {
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
    name: nameOfParts(keys.map(nameOf)),
    size: sizes[i],
    baseline,
    macroLift,
    value: value === null ? plan.rest.value : Number(value.toPrecision(6)),
  }));
  return { rows, people: total(rows), capped: 0, empty: 0 };
}

interface Cell extends ResponseFactors {
  readonly name: readonly string[];
  readonly size: number;
}

function built({ rest }: Plan, ratio: number, cells: readonly Cell[]): Built {
  let capped = 0;
  const people = cells.filter(({ size }) => size > 0);
  const rows = people.map(({ name, size, ...factors }) => {
    const { capped: tooMuch, ...response } = responseOf({ ...rest, ratio }, factors);
    if (tooMuch) capped++;
    return { name: nameOfParts(name), size, ...response };
  });
  return { rows, people: total(rows), capped, empty: cells.length - rows.length };
}

/** "18–24 · North · Female" */
function nameOfParts(parts: readonly string[]): string {
  return wellFormed(parts.join(' · ').slice(0, longestText));
}

function total(rows: readonly SegmentRow[]): number {
  return rows.reduce((sum, { size }) => sum + size, 0);
}
