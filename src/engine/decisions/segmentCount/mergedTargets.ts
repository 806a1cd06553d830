import { narrowPrice } from '../../curves/narrowPrice.ts';
import type { Market, Targets } from '../../outcome/market.ts';
import type { SegmentLine } from './segmentLine.ts';
import { sharedAdvantage } from './sharedAdvantage.ts';

/**
 * The targets when groups of segments are merged, each into one segment with one message and one buy (assumption):
 *
 * - people, entries and money typed by hand add up
 * - baseline is weighted by people; value by conversions; macro's lift by what is bought without advertising (ω)
 * - micro's lift is macro's plus the advantage that the group shares (`sharedAdvantage`), at least −1
 * - precision and price are weighted by impressions at the same frequency for everybody; a price that falls with the size
 *   of the audience falls with the size of the group
 * - the version costs as much as the dearest of them; offers stay what each member pays
 *
 * @param starts where each group begins in the line, rising from 0. @returns a row for each group; a group of one
 * segment is that segment, and people, conversions without advertising and their value are kept.
 */
export function mergedTargets(market: Market, line: SegmentLine, starts: Uint32Array): Targets {
  const first = starts.map((from) => line.row[from]);
  const merged = rowsOf(market.targets, first);
  for (let group = 0; group < starts.length; group++) {
    const from = starts[group];
    const to = group + 1 < starts.length ? starts[group + 1] : line.count;
    if (to - from > 1) mergeInto(merged, group, market, { line, from, to });
  }
  return merged;
}

interface Stretch {
  readonly line: SegmentLine;
  readonly from: number;
  readonly to: number;
}

/** Some rows of the targets, in memory of their own. */
function rowsOf(targets: Targets, rows: Uint32Array): Targets {
  const column = (from: Float64Array) => {
    const to = new Float64Array(from.length === 0 ? 0 : rows.length);
    for (let i = 0; i < to.length; i++) to[i] = from[rows[i]];
    return to;
  };
  return {
    count: rows.length,
    position: rows.map((row) => targets.position[row]),
    size: column(targets.size),
    people: column(targets.people),
    baseline: column(targets.baseline),
    value: column(targets.value),
    macroLift: column(targets.macroLift),
    microLift: column(targets.microLift),
    offerCost: column(targets.offerCost),
    precision: column(targets.precision),
    price: column(targets.price),
    fixedCost: column(targets.fixedCost),
    typedSpend: column(targets.typedSpend),
  };
}

/** Sums over the members of a group. */
interface Sums {
  people: number;
  converting: number;
  organicValue: number;
  /** On the way to one impression on target for everybody. */
  impressions: number;
  money: number;
}

function mergeInto(merged: Targets, group: number, market: Market, stretch: Stretch): void {
  addUpMembers(merged, group, market, stretch);
  const sums = sumsOf(market, stretch);
  if (sums.people === 0) return;
  merged.precision[group] = sums.people / sums.impressions;
  merged.price[group] = sums.money / sums.impressions;
  merged.baseline[group] = sums.converting / sums.people;
  if (sums.converting > 0) merged.value[group] = sums.organicValue / sums.converting;
  mergeLifts(merged, group, market, { stretch, sums });
}

function addUpMembers(merged: Targets, group: number, { targets }: Market, { line, from, to }: Stretch): void {
  for (let at = from + 1; at < to; at++) {
    const row = line.row[at];
    merged.people[group] += targets.people[row];
    merged.fixedCost[group] = Math.max(merged.fixedCost[group], targets.fixedCost[row]);
    if (targets.size.length > 0) merged.size[group] += targets.size[row];
    if (targets.typedSpend.length > 0) merged.typedSpend[group] += targets.typedSpend[row];
  }
}

function sumsOf({ targets, micro }: Market, { line, from, to }: Stretch): Sums {
  const sums: Sums = { people: 0, converting: 0, organicValue: 0, impressions: 0, money: 0 };
  let entries = 0;
  for (let at = from; at < to; at++) entries += line.entries[at];
  const shared = narrowPrice(micro.cpm, entries, micro.narrow);
  for (let at = from; at < to; at++) {
    const row = line.row[at];
    const people = targets.people[row];
    const impressions = people / targets.precision[row];
    const cpm = Number.isNaN(line.ownCpm[at]) ? shared : line.ownCpm[at];
    sums.people += people;
    sums.converting += people * targets.baseline[row];
    sums.organicValue += line.organicValue[at];
    sums.impressions += impressions;
    sums.money += impressions * (cpm + micro.dataFee);
  }
  return sums;
}

interface Group {
  readonly stretch: Stretch;
  readonly sums: Sums;
}

function mergeLifts(merged: Targets, group: number, { targets }: Market, { stretch, sums }: Group): void {
  const { line, from, to } = stretch;
  const weight = weightsOf(targets, stretch, sums);
  const shared = sharedAdvantage(line.advantage.subarray(from, to), weight);
  let massLift = 0;
  let total = 0;
  for (let i = 0; i < weight.length; i++) {
    massLift += weight[i] * targets.macroLift[line.row[from + i]];
    total += weight[i];
  }
  merged.macroLift[group] = massLift / total;
  merged.microLift[group] = Math.max(-1, sumOf(massLift / total, shared));
  merged.offerCost[group] = sharedOffer(targets, stretch, shared, sums.converting * (1 + merged.microLift[group]));
}

/** Nothing where only rounding is left: the split spends on the least lift above 0, and nothing on none. */
function sumOf(massLift: number, advantage: number): number {
  const lift = massLift + advantage;
  return Math.abs(lift) < 1e-12 * Math.abs(advantage) ? 0 : lift;
}

/** What the members buy without advertising; where that is nothing, their people. */
function weightsOf(targets: Targets, { line, from, to }: Stretch, { organicValue }: Sums): Float64Array {
  if (organicValue > 0) return line.organicValue.subarray(from, to);
  return Float64Array.from(line.row.subarray(from, to), (row) => targets.people[row]);
}

/** What a conversion of the group costs in offers: each member's conversions pay its own offer. */
function sharedOffer(targets: Targets, { line, from, to }: Stretch, shared: number, conversions: number): number {
  let paid = 0;
  let most = 0;
  for (let at = from; at < to; at++) {
    const row = line.row[at];
    const lift = Math.max(-1, targets.macroLift[row] + shared);
    paid += targets.people[row] * targets.baseline[row] * (1 + lift) * targets.offerCost[row];
    most = Math.max(most, targets.offerCost[row]);
  }
  return conversions > 0 ? paid / conversions : most;
}
