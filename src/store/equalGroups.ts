import {
  type EqualGroups,
  type EqualGroupsAnswer,
  equalGroupsAnswer,
  equalGroupsProfit,
  nearlyBest,
  splitBuyFactor,
} from '../engine/index.ts';
import type { Results } from './results.ts';

export type { EqualGroups };

/** How many equal groups would be best, and what other numbers would earn. */
export interface EqualGroupsCurve {
  readonly answer: EqualGroupsAnswer | null;
  readonly counts: readonly number[];
  readonly profits: readonly number[];
}

const points = 61;

/** @param upTo the largest number of groups that the curve must show. */
export function equalGroupsCurve(groups: EqualGroups, upTo: number): EqualGroupsCurve {
  const answer = equalGroupsAnswer(groups, nearlyBest.ofProfit);
  const most = Math.max(upTo, 3 * (answer?.flat.to ?? 1), 10);
  const counts = Array.from({ length: points }, (_, i) => most ** (i / (points - 1)));
  return { answer, counts, profits: counts.map((count) => equalGroupsProfit(groups, count)) };
}

/** The share by which macro's own impressions would cost more in so many buys: the volume discount that they lose. */
export function lostDiscount({ plan, outcome }: Results, count: number): number {
  return splitBuyFactor(plan.macro, outcome.macro, count) - 1;
}
