import { largestAmount } from '../../../model/fields.ts';
import { impressionsAtMarginalReach, marginalReach, reachAt } from '../../curves/reach.ts';
import { peaksBetween } from '../../numerics/peaks.ts';
import type { Market } from '../../outcome/market.ts';
import { type MicroOutcome, microOutcome, microOutcomeOf, noMicro } from '../../outcome/micro.ts';
import { proportionalSplit, saturationScale, worthOfTarget } from '../../outcome/split.ts';
import { fixedTotal } from '../../outcome/targetedBuy.ts';
import { buyOf } from './buyOf.ts';

/**
 * What the plan's targeted segments bring at the budget at which they earn most, split as the plan says; not bought, at a
 * budget of 0, where no budget earns anything.
 *
 * - optimised: V_i·R(x_i/h_i) − (1 + fee)·x_i is largest where V_i·R'(x_i/h_i) = h_i·(1 + fee), at minSpend at least
 * - proportional: the best total of media money, by `peaksBetween`: segments with V_i > 0 make the profit rise, those with
 *   V_i < 0 and the price make it fall
 * - manual: what is typed, whatever the budget
 *
 * @returns a profit that no other budget that a plan may have beats (tests/laws/basis.test.ts). @example one segment with V = 400, h = 100, r = 1
 * and no fixed cost: x = 100, profit 100.
 */
export function bestTargeted(market: Market): MicroOutcome {
  if (market.targets.count === 0) return noMicro(0, null);
  const { buy, budget } = buyOf(market, bestMedia(market), fixedTotal(market));
  const within = budget <= largestAmount;
  const outcome = within ? microOutcomeOf(market, buy, budget) : microOutcome(market, largestAmount);
  return outcome.profit > 0 ? outcome : noMicro(0, 0);
}

function bestMedia(market: Market): Float64Array {
  switch (market.micro.split) {
    case 'optimised':
      return bestOptimised(market);
    case 'proportional':
      return proportionalSplit(market.targets.size, bestTotal(market));
    case 'manual':
      return market.targets.typedSpend.slice();
  }
}

function bestOptimised(market: Market): Float64Array {
  const { micro, reachShape, targets } = market;
  const media = new Float64Array(targets.count).fill(micro.minSpend);
  for (let i = 0; i < media.length; i++) {
    const worth = worthOfTarget(market, i, 1);
    const scale = saturationScale(market, i);
    const price = scale * (1 + micro.fee);
    if (worth <= price || scale === 0) continue;
    media[i] = Math.max(micro.minSpend, scale * impressionsAtMarginalReach(price / worth, reachShape));
  }
  return media;
}

/** Media money in proportion to size: what each target does with one unit of the total. */
interface Shares {
  /** V_i */
  readonly worth: Float64Array;
  /** Attended impressions per head. */
  readonly pace: Float64Array;
  readonly price: number;
  readonly reachShape: number | null;
  /** Σ h_i, the money at which there would be one attended impression per head. */
  readonly onePerHead: number;
}

function bestTotal(market: Market): number {
  const shares = sharesOf(market);
  const rise = (money: number) => marginalWorth(shares, money, 1);
  const fall = (money: number) => shares.price + marginalWorth(shares, money, -1);
  const most = (largestAmount - fixedTotal(market)) / shares.price;
  let end = Math.min(most, shares.onePerHead);
  while (end < most && rise(end) > shares.price) end = Math.min(most, 2 * end);
  if (!(end > 0)) return 0;
  let best = 0;
  let highest = 0;
  for (const money of peaksBetween({ rise, fall }, 0, end)) {
    const profit = profitOf(shares, money);
    if (profit > highest) [best, highest] = [money, profit];
  }
  return best;
}

function sharesOf(market: Market): Shares {
  const { targets, micro, reachShape } = market;
  const media = proportionalSplit(targets.size, 1);
  const worth = new Float64Array(targets.count);
  const pace = new Float64Array(targets.count);
  let onePerHead = 0;
  for (let i = 0; i < targets.count; i++) {
    const scale = saturationScale(market, i);
    if (scale === 0) continue;
    onePerHead += scale;
    worth[i] = worthOfTarget(market, i, 1);
    pace[i] = media[i] / scale;
  }
  return { worth, pace, price: 1 + micro.fee, reachShape, onePerHead };
}

/** What one more unit of money brings in segments that gain by it (sign 1), or costs in those that lose (sign −1). */
function marginalWorth({ worth, pace, reachShape }: Shares, money: number, sign: 1 | -1): number {
  let sum = 0;
  for (let i = 0; i < worth.length; i++) {
    const gain = sign * worth[i];
    if (gain > 0) sum += gain * pace[i] * marginalReach(pace[i] * money, reachShape);
  }
  return sum;
}

function profitOf({ worth, pace, price, reachShape }: Shares, money: number): number {
  let profit = -price * money;
  for (let i = 0; i < worth.length; i++) profit += worth[i] * reachAt(pace[i] * money, reachShape);
  return profit;
}
