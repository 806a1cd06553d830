import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { assertFinite } from '../../assertFinite.ts';
import { macroOutcome } from '../../outcome/macro.ts';
import { describeMarket, type Market } from '../../outcome/market.ts';
import { microOutcome } from '../../outcome/micro.ts';
import { openTargetedShop } from '../../outcome/targetedBuy.ts';
import type { Stretch } from '../leadCurve.ts';
import { leaderOf } from '../leaderOf.ts';
import { mergedTargets } from './mergedTargets.ts';
import { openEarnings } from './mergeLoss.ts';
import { type MergeOrder, mergeBorders } from './mergeOrder.ts';
import { type PlannedGain, plannedGain } from './plannedGain.ts';
import { type CountRun, countsUpTo, partsOf, runsWhere, type SampledCounts, sampleCounts } from './sampledCounts.ts';
import { lineUp, type SegmentLine } from './segmentLine.ts';

/** What micro brings with so many segments. Where it is not bought its figures are 0. */
export interface SegmentCountPoint {
  readonly segments: number;
  readonly bought: boolean;
  readonly profit: number;
  readonly reach: number;
  /** Set-up and versions. */
  readonly fixed: number;
  readonly spend: number;
}

/** What the plan's macro brings, whatever the number of segments. */
export interface SegmentCountRival {
  readonly bought: boolean;
  readonly profit: number;
  readonly reach: number;
  readonly production: number;
}

/** Micro over the number of segments, from one to the plan's own. */
export interface SegmentCountCurve {
  readonly kind: 'curve';
  readonly order: MergeOrder;
  /** The targeted segments of the plan. */
  readonly planned: number;
  /** Numbers of segments rising: all, or about 40 evenly by their logarithm, and those around what follows. */
  readonly points: readonly SegmentCountPoint[];
  readonly macro: SegmentCountRival;
  /** Where micro earns most, the smaller number where two earn the same; null where it can't be bought with any. */
  readonly best: SegmentCountPoint | null;
  /** Which segments are merged for the best number: positions in the plan's list; of large plans not listed. */
  readonly merged: readonly Uint32Array[];
  /** The numbers around the best that earn nearly as much; see `nearlyBest`. */
  readonly flat: CountRun | null;
  /** How far below the best profit counts as nearly as much, in money. */
  readonly leeway: number;
  /** Who leads with which numbers, from one to the plan's own: each stretch begins with the number after the one before. */
  readonly stretches: readonly Stretch[];
  /** Every number K such that another leads with K + 1, while both are bought with either; rising. */
  readonly flips: readonly number[];
  /** Where micro leads: it is bought and earns more than macro, or than nothing where macro is not bought. */
  readonly ahead: readonly CountRun[];
  /** Where micro earns anything. */
  readonly pays: readonly CountRun[];
  /** Where micro can be bought. */
  readonly affordable: readonly CountRun[];
  /** Whether every segment gains as much by a message of its own, so that one message serves all as well; or nothing. */
  readonly alike: 'no' | 'gain' | 'noGain';
  /** What the closed form begins with; null where there is nobody to address. */
  readonly gain: PlannedGain | null;
}

/** There is nothing to merge. */
export type NoSegmentCount = { readonly kind: 'noSegments' | 'oneSegment' };

const points = 40;
const besideBest = 8;
/** Nobody merges more segments by hand. */
const mostListed = 200;

/** Profits this far from the best, as a share of it, count as the same; and at least this share of the spend. */
export const nearlyBest = { ofProfit: 0.01, ofSpend: 0.001 } as const;

/**
 * Profit, cost and reach of micro on the plan's budget with fewer segments than the plan's, by merging these: the best
 * number, the range in which it hardly matters, where micro is ahead of macro and where it pays at all.
 *
 * What merging does: `mergedTargets` and `sharedAdvantage` (assumptions); which segments go first: `mergeBorders`.
 *
 * @param plan excluded segments are not targeted, and stay so.
 * @returns at the plan's own number the plan's own outcome, to 1e-9. Where segments differ only in size and no message
 * does harm, profit never rises with the number: splitting is pure cost. Without fixed costs, premium and minimum spend
 * it never falls under the optimised split. Independent of the order of segments (tests/laws/segmentCount.test.ts).
 * @source assumption. In O(n log n).
 * @example same (ten groups with the same lift): one segment earns 193,750 dollars, ten 81,928.
 */
export function segmentCountCurve(plan: Plan, order: MergeOrder): SegmentCountCurve | NoSegmentCount {
  if (checkPlan(plan).some(isError)) return { kind: 'noSegments' };
  const market = describeMarket(plan);
  const { count } = market.targets;
  if (count < 2) return { kind: count === 0 ? 'noSegments' : 'oneSegment' };
  const line = lineUp(plan, market);
  const buy = openTargetedShop(market)(plan.budget);
  const startsFor = openMerging(plan, market, { line, order, marginalReturn: buy.marginalReturn });
  const samples = sampleCounts((segments) => pointOf(plan, market, line, startsFor(segments)));
  for (const segments of countsUpTo(count, points)) samples.at(segments);
  const best = bestOf(samples);
  const macro = rivalOf(market, plan.budget);
  const affordable = runsWhere(samples, ({ bought }) => bought);
  const stretches = stretchesOf(samples, macro);
  const pays = runsWhere(samples, ({ bought, profit }) => bought && profit > 0);
  const leeway = best === null ? 0 : leewayOf(best);
  const flat = best && flatAround(samples, best, leeway);
  return {
    kind: 'curve',
    order,
    planned: count,
    points: samples.seen().map(([, point]) => assertFinite(point)),
    macro,
    best,
    merged: best === null || count > mostListed ? [] : mergedPositions(market, line, startsFor(best.segments)),
    flat,
    leeway,
    stretches,
    flips: macro.bought ? flipsBetween(samples, stretches) : [],
    ahead: stretches.filter(({ leader }) => leader === 'micro'),
    pays,
    affordable,
    alike: alikeOf(line),
    gain: plannedGain(market, buy, best?.reach ?? 0),
  };
}

interface Merging {
  readonly line: SegmentLine;
  readonly order: MergeOrder;
  /** Of the plan's own buy. */
  readonly marginalReturn: number | null;
}

/** Gives where the groups begin in the line, for any number of them up to the plan's own. */
function openMerging(plan: Plan, market: Market, { line, order, marginalReturn }: Merging) {
  const moneyPrice = marginalReturn !== null && marginalReturn > 0 ? marginalReturn : 1 + plan.micro.fee;
  const borders = mergeBorders(line.count, openEarnings(market, line, moneyPrice), order);
  return (segments: number): Uint32Array => {
    const starts = new Uint32Array(segments);
    starts.set(borders.subarray(line.count - segments).toSorted(), 1);
    return starts;
  };
}

function pointOf(plan: Plan, market: Market, line: SegmentLine, starts: Uint32Array): SegmentCountPoint {
  const merged = { ...market, targets: mergedTargets(market, line, starts) };
  const { bought, profit, reach, fixed, spend } = microOutcome(merged, plan.budget);
  return { segments: starts.length, bought, profit, reach, fixed, spend };
}

/** The groups of more than one segment, in the order of the line, their members in the order of the plan. */
function mergedPositions({ targets }: Market, line: SegmentLine, starts: Uint32Array): Uint32Array[] {
  const groups = Array.from(starts, (from, group) => line.row.subarray(from, starts[group + 1] ?? line.count));
  return groups
    .filter(({ length }) => length > 1)
    .map((rows) => Uint32Array.from(rows, (row) => targets.position[row]).sort());
}

function alikeOf({ advantage }: SegmentLine): SegmentCountCurve['alike'] {
  const [least, most] = [advantage[0], advantage[advantage.length - 1]];
  if (most - least > 1e-12) return 'no';
  return most > 1e-12 ? 'gain' : 'noGain';
}

function rivalOf(market: Market, budget: number): SegmentCountRival {
  const { bought, profit, reach, production } = macroOutcome(market, budget);
  return { bought, profit, reach, production };
}

function stretchesOf(samples: SampledCounts<SegmentCountPoint>, macro: SegmentCountRival): Stretch[] {
  const parts = partsOf(samples, ({ bought, profit }) =>
    leaderOf((bought ? profit : 0) - macro.profit, { macro: macro.bought, micro: bought }),
  );
  return parts.map(({ kind, from, to }) => ({ leader: kind, from, to }));
}

/** A lead that passes because micro can't be bought any more passes by a jump. */
function flipsBetween(samples: SampledCounts<SegmentCountPoint>, stretches: readonly Stretch[]): number[] {
  const ends = stretches.slice(0, -1).map(({ to }) => to);
  return ends.filter((end) => samples.at(end).bought && samples.at(end + 1).bought);
}

/** The best of the samples, and of some more between its neighbours. */
function bestOf(samples: SampledCounts<SegmentCountPoint>): SegmentCountPoint | null {
  const first = mostProfit(samples);
  if (first === null) return null;
  const counts = samples.seen().map(([count]) => count);
  const place = counts.indexOf(first.segments);
  const [low, high] = [counts[place - 1] ?? first.segments, counts[place + 1] ?? first.segments];
  const step = Math.max(1, Math.ceil((high - low) / besideBest));
  for (let count = low + step; count < high; count += step) samples.at(count);
  return mostProfit(samples);
}

function mostProfit(samples: SampledCounts<SegmentCountPoint>): SegmentCountPoint | null {
  let best: SegmentCountPoint | null = null;
  for (const [, point] of samples.seen()) {
    if (point.bought && (best === null || point.profit > best.profit)) best = point;
  }
  return best;
}

function leewayOf({ profit, spend }: SegmentCountPoint): number {
  return Math.max(nearlyBest.ofProfit * Math.abs(profit), nearlyBest.ofSpend * spend);
}

function flatAround(samples: SampledCounts<SegmentCountPoint>, best: SegmentCountPoint, leeway: number): CountRun {
  const runs = runsWhere(samples, ({ bought, profit }) => bought && profit >= best.profit - leeway);
  const around = runs.find(({ from, to }) => from <= best.segments && best.segments <= to);
  return around ?? { from: best.segments, to: best.segments };
}
