import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { bestProfit } from '../../curves/bestProfit.ts';
import { distinctShare } from '../../curves/overlap.ts';
import { describeMarket, type Market } from '../../outcome/market.ts';
import { saturationScale, worthOfTarget } from '../../outcome/split.ts';
import { openTargetedShop } from '../../outcome/targetedBuy.ts';
import { rowsByMoney } from '../rowsByMoney.ts';
import { openLeftToMacro } from './leftToMacro.ts';
import { type SegmentOffer, type SegmentThresholds, thresholdsOf } from './segmentThresholds.ts';

/** When targeting one segment pays. */
export interface SegmentBreakEven {
  /** Position in the plan's list. */
  readonly position: number;
  /** Media money that the plan gives it; 0 where micro is not bought. */
  readonly media: number;
  /** The values in effect. */
  readonly size: number;
  readonly lift: number;
  readonly precision: number;
  /** What it earns at its best spend, after its own fixed cost. */
  readonly profit: number;
  /** What macro earns there at its marginal cost; null where macro cannot be bought. */
  readonly macroProfit: number | null;
  /** Against nothing. */
  readonly alone: SegmentThresholds;
  /** Against leaving it to macro. */
  readonly againstMacro: SegmentThresholds | null;
}

export interface SegmentBreakEvens {
  /** Those with the most media money first, as many as asked for; the largest first where micro is not bought. */
  readonly rows: readonly SegmentBreakEven[];
  readonly targeted: number;
  /** How many of all targeted segments pay. */
  readonly paying: number;
  /** How many of those earn at least what macro would there; null where macro cannot be bought. */
  readonly aheadOfMacro: number | null;
}

/**
 * For each targeted segment the lift, the size and the precision from which on targeting it pays, one at a time: against
 * nothing, and against leaving it to macro at macro's marginal cost (`openLeftToMacro`). Each segment is judged at its
 * best spend and at its own fixed cost in full: set-up is paid once for all, and what versions share is not divided.
 *
 * @param most how many rows are asked for; the counts are of all targeted segments.
 * @returns no rows for a plan with errors. Put back into the plan a threshold makes the two sides equal
 * (tests/laws/segmentBreakEvens.test.ts).
 */
export function segmentBreakEvens(plan: Plan, most: number): SegmentBreakEvens {
  if (checkPlan(plan).some(isError)) return { rows: [], targeted: 0, paying: 0, aheadOfMacro: null };
  const market = describeMarket(plan);
  const { count } = market.targets;
  const macroAHead = openLeftToMacro(market, plan.budget);
  const offerOf = openOffers(plan, market, macroAHead);
  let [paying, ahead] = [0, 0];
  for (let row = 0; row < count; row++) {
    const offer = offerOf(row);
    if (!pays(offer)) continue;
    paying++;
    if (offer.macroProfit !== null && profitOf(offer) >= offer.macroProfit) ahead++;
  }
  const buy = openTargetedShop(market)(plan.budget);
  const order = rowsByMoney(market, buy).slice(0, most);
  const rows = Array.from(order, (row) => breakEvenOf(plan, market, offerOf(row), buy.media[row] ?? 0));
  return { rows, targeted: count, paying, aheadOfMacro: macroAHead === null ? null : ahead };
}

function breakEvenOf({ segments }: Plan, market: Market, offer: SegmentOffer, media: number): SegmentBreakEven {
  const { row, macroProfit } = offer;
  const { position, microLift, precision } = market.targets;
  return {
    position: position[row],
    media,
    size: segments[position[row]].size,
    lift: microLift[row],
    precision: precision[row],
    profit: profitOf(offer),
    macroProfit,
    alone: thresholdsOf(market, offer, 0),
    againstMacro: macroProfit === null ? null : thresholdsOf(market, offer, macroProfit),
  };
}

function profitOf({ worth, price, fixedCost, reachShape }: SegmentOffer): number {
  return bestProfit(worth, price, reachShape) - fixedCost;
}

/** Buying nothing is not targeting, though it may lose nothing. */
function pays(offer: SegmentOffer): boolean {
  return offer.worth > offer.price && profitOf(offer) >= 0;
}

function openOffers(
  plan: Plan,
  market: Market,
  macroAHead: ((row: number) => number) | null,
): (row: number) => SegmentOffer {
  const { segments, micro, population, overlap } = plan;
  const distinct = distinctShare(segments, population, overlap);
  return (row) => {
    const { size } = segments[market.targets.position[row]];
    return {
      row,
      size,
      worth: worthOfTarget(market, row, 1),
      price: saturationScale(market, row) * (1 + micro.fee),
      fixedCost: market.targets.fixedCost[row],
      macroProfit: macroAHead === null ? null : macroAHead(row) * distinct * size,
      reachShape: market.reachShape,
    };
  };
}
