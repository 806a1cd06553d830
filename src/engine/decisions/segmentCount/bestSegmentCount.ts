import type { CountRun } from './sampledCounts.ts';

/** A market that can be cut into any number of equal groups. */
export interface EqualGroups {
  /** N, people; above 0. */
  readonly population: number;
  /** What messages made for each person alone would gain a head over one message for all, in money. */
  readonly gain: number;
  /** η, how soon that is gained: K groups gain 1 − K^(−η) of it. Above 0. */
  readonly exponent: number;
  /** F, fixed cost of a group; 0 or more. */
  readonly fixedCost: number;
}

/**
 * What cutting a market into K equal groups earns: N·gain·(1 − K^(−η)) − F·K.
 *
 * @param count K, 1 or more. @returns money; −F at 1. Rising up to `bestSegmentCount`, then falling.
 * @source assumption: what is still to be gained falls off as a power, as in learning curves.
 * @example N = 1,000,000, gain 0.05, η 1, F = 5,000 with 3 groups: 18,333.
 */
export function equalGroupsProfit({ population, gain, exponent, fixedCost }: EqualGroups, count: number): number {
  return -population * gain * Math.expm1(-exponent * Math.log(count)) - fixedCost * count;
}

/**
 * The best number of equal groups, where one more costs as much as it gains: K* = (N·gain·η/F)^(1/(1+η)).
 *
 * @returns a number of groups, at least 1; null where there is no limit because a group costs nothing. Rises with N and
 * gain, falls with F (tests/laws/segmentCount.test.ts).
 * @source worked case "D-kstar". @example N = 1,000,000, gain 0.05, η 1, F = 5,000: 3.162.
 */
export function bestSegmentCount({ population, gain, exponent, fixedCost }: EqualGroups): number | null {
  if (gain <= 0) return 1;
  const best = ((population * gain * exponent) / fixedCost) ** (1 / (1 + exponent));
  return Number.isFinite(best) ? Math.max(1, best) : null;
}

/** The best whole number of equal groups, and those around it that earn nearly as much. */
export interface EqualGroupsAnswer {
  readonly best: number;
  readonly profit: number;
  readonly flat: CountRun;
}

/** More groups than anybody runs: beyond, the answer is that there is no limit. */
const mostGroups = 1e6;

/**
 * The whole number of groups that earns most, and the range within a share of its profit.
 *
 * @param within the share, such as 0.01. @returns null where splitting never stops paying, or stops beyond a million.
 * @example the case above with 1 %: 3 groups earn 18,333; no other number is within 1 %.
 */
export function equalGroupsAnswer(groups: EqualGroups, within: number): EqualGroupsAnswer | null {
  const best = bestSegmentCount(groups);
  if (best === null || best > mostGroups) return null;
  const earns = (count: number) => equalGroupsProfit(groups, count);
  const whole = earns(Math.floor(best)) >= earns(Math.ceil(best)) ? Math.floor(best) : Math.ceil(best);
  const least = earns(whole) - within * Math.abs(earns(whole));
  const from = firstWhere((count) => earns(count) >= least, 1, whole);
  let high = 2 * whole;
  while (high < 1e3 * mostGroups && earns(high) >= least) high *= 2;
  const to = firstWhere((count) => earns(count) < least, whole, high) - 1;
  return { best: whole, profit: earns(whole), flat: { from, to: Math.max(whole, to) } };
}

/** The first whole number from `low` to `high` for which something holds that holds from there on; `high` if none. */
function firstWhere(holds: (count: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
