import { fixedCosts } from '../curves/fixedCosts.ts';
import { sumOf } from '../numerics/sumOf.ts';
import type { Workspace } from './columns.ts';
import type { Market } from './market.ts';
import { optimisedSplit, proportionalSplit, splitTerms, type TargetResponse } from './split.ts';

/** A targeted media buy: fixed costs paid and media money split over the segments. */
export interface TargetedBuy {
  readonly bought: boolean;
  /** What the budget lacks; 0 when bought, and null where there is no segment to buy. */
  readonly missing: number | null;
  readonly fixed: number;
  /** x_i, media money of each targeted segment, in memory of its own; empty when not bought. */
  readonly media: Float64Array;
  /** Σ x_i */
  readonly mediaTotal: number;
  /** Budget left over; negative where money typed by hand exceeds it. */
  readonly unspent: number;
  /** μ, contribution of the last unit of media money; null unless the split is optimised and some segment pays. */
  readonly marginalReturn: number | null;
}

/** Buys targeted campaigns for any budget: the shop keeps what does not depend on the budget. */
export type TargetedShop = (budget: number) => TargetedBuy;

const noMedia = new Float64Array(0);

/**
 * Opens a shop for the plan's targeted segments (model section 4.1 to 4.4): X = (B − fixed)/(1 + fee), split as the
 * plan says. Not bought where X is below 0, where no segment is targeted, or (optimised) where X is below minSpend·K.
 *
 * @param liftFactor multiplies every micro lift that the optimised split goes by.
 */
export function openTargetedShop(market: Market, liftFactor = 1): TargetedShop {
  return shopFor(market, fixedTotal(market), openSplit(market, liftFactor));
}

/** The same shop, where the fixed costs and the way to split are known already. */
export function shopFor(market: Market, fixed: number, split: SplitMoney): TargetedShop {
  const { micro, targets } = market;
  const least = leastMedia(market);
  return (budget) => {
    const missing = entryPrice(market, fixed) - budget;
    if (targets.count === 0 || missing > 0) {
      return { ...notBought(budget), missing: targets.count === 0 ? null : missing };
    }
    const money = Math.max(least, (budget - fixed) / (1 + micro.fee));
    const buy = split(money);
    // Without media all but the fixed costs is left, to the last digit: nothing spent is to be nothing.
    const unspent = buy.mediaTotal === 0 ? budget - fixed : buy.unspent;
    return { bought: true, missing: 0, fixed, ...buy, unspent };
  };
}

/** What a budget must at least be for the targeted campaigns to be bought: fixed costs and, optimised, every minSpend. */
export function entryPrice(market: Market, fixed: number): number {
  return fixed + leastMedia(market) * (1 + market.micro.fee);
}

function leastMedia({ micro, targets }: Market): number {
  return micro.split === 'optimised' ? micro.minSpend * targets.count : 0;
}

/** setupCost + Σ_j F_(j)·j^(log2 reuse), for the targeted segments. */
export function fixedTotal({ micro, targets }: Market): number {
  return micro.setupCost + sumOf(fixedCosts(targets.fixedCost, micro.reuse));
}

function notBought(budget: number) {
  return { bought: false, fixed: 0, media: noMedia, mediaTotal: 0, unspent: budget, marginalReturn: null };
}

/** Splits media money over the targeted segments. */
export type SplitMoney = (money: number) => Pick<TargetedBuy, 'media' | 'mediaTotal' | 'unspent' | 'marginalReturn'>;

/** What a split leaves for the next one of about the same targets. */
export interface SplitMemory {
  readonly workspace: Workspace;
  /** The level of the last optimised split: the next is looked for from there. */
  level: number;
}

interface SplitKnown {
  /** V_i and h_i of the market. */
  readonly response?: TargetResponse;
  /** Of a split whose media money is read before the next is asked for. */
  readonly memory?: SplitMemory;
}

/**
 * Opens the split of the market's kind: media money of each target for any amount, what it adds up to, and what is left.
 *
 * @param known what need not be computed, or kept, anew.
 */
export function openSplit(market: Market, liftFactor: number, known: SplitKnown = {}): SplitMoney {
  const { micro, targets } = market;
  const spent = (media: Float64Array, money: number) => {
    const mediaTotal = sumOf(media);
    return { media, mediaTotal, unspent: (money - mediaTotal) * (1 + micro.fee), marginalReturn: null };
  };
  switch (micro.split) {
    case 'manual':
      return (money) => spent(targets.typedSpend.slice(), money);
    case 'proportional':
      return (money) => allOrNothing(spent(proportionalSplit(targets.size, money), money), money);
    case 'optimised': {
      const { response, memory } = known;
      const columns = memory?.workspace.start();
      const terms = splitTerms(market, liftFactor, response, columns);
      const reused = columns?.(targets.count);
      let near = memory?.level;
      return (money) => {
        const { media, marginalReturn, level } = optimisedSplit(terms, money, { near, media: reused });
        near = level;
        if (memory !== undefined) memory.level = level;
        if (marginalReturn === null) return spent(media, money);
        return { media, mediaTotal: money, unspent: 0, marginalReturn };
      };
    }
  }
}

/** A split by shares spends all or, where nobody is in the segments, nothing: rounding is no money left over. */
function allOrNothing<T extends { mediaTotal: number; unspent: number }>(split: T, money: number): T {
  return split.mediaTotal > 0 ? { ...split, mediaTotal: money, unspent: 0 } : split;
}
