import type { Plan, Segment } from '../../model/plan.ts';
import { narrowPrice } from '../curves/narrowPrice.ts';
import { distinctShare } from '../curves/overlap.ts';
import { lifetimeMargins } from '../curves/retention.ts';
import { type Audience, emptyAudience, join } from './audience.ts';
import { type ColumnSource, newColumns } from './columns.ts';

/**
 * A plan's market and prices in columns of numbers: everything that does not depend on how much is spent. One market
 * serves every budget and every mix of the plan.
 */
export interface Market {
  readonly population: number;
  readonly attention: number;
  readonly carryOver: number;
  readonly reachShape: number | null;
  readonly macro: Plan['macro'];
  readonly micro: Plan['micro'];
  /** Everybody. */
  readonly everyone: Audience;
  /** Who can see the mass campaign only: the rest, excluded segments, the unmatched share of targeted segments. */
  readonly unmatched: Audience;
  readonly targets: Targets;
  /** Lifetime margins of a conversion won by macro, and by micro. */
  readonly macroMargins: number;
  readonly microMargins: number;
}

/** The targeted segments, a column for each quantity. */
export interface Targets {
  readonly count: number;
  /** Position in the plan's list of segments. */
  readonly position: Uint32Array;
  /** People as entered, n_i; empty unless the split goes by them. */
  readonly size: Float64Array;
  /** Distinct people who can be addressed, D·n_i·match. */
  readonly people: Float64Array;
  readonly baseline: Float64Array;
  /** First margin of a conversion. */
  readonly value: Float64Array;
  readonly macroLift: Float64Array;
  readonly microLift: Float64Array;
  readonly offerCost: Float64Array;
  readonly precision: Float64Array;
  /** Price of 1,000 impressions with the narrow-audience premium and the data fee. */
  readonly price: Float64Array;
  readonly fixedCost: Float64Array;
  /** Media money typed by hand, 0 where none is; empty unless the split is by hand. */
  readonly typedSpend: Float64Array;
}

/**
 * Columns and sums of a plan. The plan must be free of errors (`checkPlan`).
 *
 * @param columns memory for the columns, when the market is used only for a moment.
 */
export function describeMarket(plan: Plan, columns: ColumnSource = newColumns): Market {
  const { population, segments, rest, retention } = plan;
  const distinct = distinctShare(segments, population, plan.overlap);
  const targets = emptyTargets(countTargets(segments), plan.micro.split, columns);
  const everyone = emptyAudience();
  const unmatched = emptyAudience();
  let row = 0;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i];
    const people = distinct * segment.size;
    const match = segment.match ?? plan.micro.match;
    const massOnly = segment.included ? people * (1 - match) : people;
    join(everyone, people, segment.baseline, segment.macroLift, segment.value);
    join(unmatched, massOnly, segment.baseline, segment.macroLift, segment.value);
    if (segment.included) fillTarget(targets, row++, segment, i, people * match, plan.micro);
  }
  const outside = Math.max(0, population - everyone.people);
  join(everyone, outside, rest.baseline, rest.macroLift, rest.value);
  join(unmatched, outside, rest.baseline, rest.macroLift, rest.value);
  return {
    population,
    attention: plan.attention,
    carryOver: plan.carryOver,
    reachShape: plan.reachShape,
    macro: plan.macro,
    micro: plan.micro,
    everyone,
    unmatched,
    targets,
    macroMargins: retention === null ? 1 : lifetimeMargins(retention.rate, retention),
    microMargins: retention === null ? 1 : lifetimeMargins(retention.microRate, retention),
  };
}

function countTargets(segments: readonly Segment[]): number {
  let count = 0;
  for (let i = 0; i < segments.length; i++) if (segments[i].included) count++;
  return count;
}

function emptyTargets(count: number, split: Plan['micro']['split'], columns: ColumnSource): Targets {
  const column = () => columns(count);
  const columnFor = (needed: Plan['micro']['split']) => columns(split === needed ? count : 0);
  return {
    count,
    position: new Uint32Array(count),
    size: columnFor('proportional'),
    people: column(),
    baseline: column(),
    value: column(),
    macroLift: column(),
    microLift: column(),
    offerCost: column(),
    precision: column(),
    price: column(),
    fixedCost: column(),
    typedSpend: columnFor('manual'),
  };
}

function fillTarget(
  targets: Targets,
  row: number,
  segment: Segment,
  position: number,
  people: number,
  micro: Plan['micro'],
): void {
  targets.position[row] = position;
  targets.people[row] = people;
  targets.baseline[row] = segment.baseline;
  targets.value[row] = segment.value;
  targets.macroLift[row] = segment.macroLift;
  targets.microLift[row] = segment.microLift;
  targets.offerCost[row] = segment.offerCost;
  targets.precision[row] = segment.precision ?? micro.precision;
  targets.price[row] = (segment.cpm ?? narrowPrice(micro.cpm, segment.size, micro.narrow)) + micro.dataFee;
  targets.fixedCost[row] = segment.fixedCost ?? micro.costPerSegment;
  if (micro.split === 'proportional') targets.size[row] = segment.size;
  if (micro.split === 'manual') targets.typedSpend[row] = segment.spend ?? 0;
}
