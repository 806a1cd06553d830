import { bestProfit, priceForProfit, worthForProfit } from '../../curves/bestProfit.ts';
import type { Market } from '../../outcome/market.ts';

/** The values from which on targeting pays, one at a time; 0 = at any value, null = at none that is possible. */
export interface SegmentThresholds {
  readonly lift: number | null;
  readonly size: number | null;
  readonly precision: number | null;
}

/** What targeting a segment brings and costs, and what it is held against. */
export interface SegmentOffer {
  readonly row: number;
  /** n_i, people as entered. */
  readonly size: number;
  /** V_i */
  readonly worth: number;
  /** H_i = h_i·(1 + fee); 0 where nobody is in the segment. */
  readonly price: number;
  readonly fixedCost: number;
  /** What macro earns there; null where it cannot be bought. */
  readonly macroProfit: number | null;
  readonly reachShape: number | null;
}

/**
 * Solves π*(V, H) − F = M for one input at a time, with π* the best profit (`bestProfit`), F the fixed cost and M what
 * the segment would earn otherwise:
 *
 * - lift: V is linear in it: lift = (V/(people·baseline) + offer)/(value·L·margins − offer)
 * - size: π*, and M too, grow in proportion: n = F/(π̂* − m̂) a head, at the segment's present price
 * - precision: H falls with it: precision·H/H*
 *
 * Each is monotone, so there is one threshold at most. @param otherwise M, 0 for nothing.
 * @example F = 25,000, V = 32,400, H = 1,150, 100,000 people, r = 1: 117,141 people.
 */
export function thresholdsOf(market: Market, offer: SegmentOffer, otherwise: number): SegmentThresholds {
  const { row, fixedCost, price, worth, reachShape } = offer;
  const needed = fixedCost + otherwise;
  if (offer.size === 0 || price === 0) return { lift: null, size: null, precision: null };
  const size = sizeWhere(offer, otherwise);
  if (needed < 0) return { lift: 0, size, precision: 0 };
  const worthNeeded = worthForProfit(needed, price, reachShape);
  const priceAllowed = priceForProfit(needed, worth, reachShape);
  const precision = priceAllowed === null ? null : (market.targets.precision[row] * price) / priceAllowed;
  return {
    lift: worthNeeded === null ? null : liftOfWorth(market, row, worthNeeded),
    size,
    precision: precision !== null && precision <= 1 ? precision : null,
  };
}

function sizeWhere({ size, worth, price, fixedCost, reachShape }: SegmentOffer, otherwise: number): number | null {
  const lead = (bestProfit(worth, price, reachShape) - otherwise) / size;
  const people = fixedCost / lead;
  return lead > 0 && Number.isFinite(people) ? people : null;
}

/** The lift at which a segment's worth is a given one; null where no lift that is possible gives it. */
function liftOfWorth({ targets, carryOver, microMargins }: Market, row: number, worth: number): number | null {
  const offerCost = targets.offerCost[row];
  const baseline = targets.baseline[row];
  const perLift = targets.value[row] * carryOver * microMargins - offerCost;
  if (!(perLift > 0)) return null;
  const lift = (worth / (targets.people[row] * baseline) + offerCost) / perLift;
  return Number.isFinite(lift) && baseline * (1 + lift) <= 1 ? lift : null;
}
