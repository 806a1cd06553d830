import { marginalCostOfImpressions } from '../../curves/impressions.ts';
import { reachAt } from '../../curves/reach.ts';
import { buyMass } from '../../outcome/macro.ts';
import type { Market } from '../../outcome/market.ts';

/**
 * What macro earns in a segment of n distinct people at its *marginal* cost, in money a head:
 *
 * m̂ = addressable·R(eλ_M)·(baseline·macroLift·L·v_M − baseline·(1 + macroLift)·offer) − C'(q)·(1 + fee)·q/N
 *
 * The mass campaign is as the budget buys it. Production is paid with or without the segment, and its q·n/N impressions
 * are priced at what the last of them cost, not at the average: that is what leaving the segment out would save.
 *
 * @returns money a head by row of targets, below 0 where macro's impressions cost more than they bring there; null where
 * the mass campaign cannot be bought. With no discount it is exactly what macro's profit loses with the segment
 * (tests/laws/segmentBreakEvens.test.ts). @source assumption: the alternative to targeting is macro as the plan has it.
 */
export function openLeftToMacro(market: Market, budget: number): ((row: number) => number) | null {
  const { macro, population, targets, carryOver, macroMargins } = market;
  const buy = buyMass(market, budget);
  if (!buy.bought) return null;
  const registered = macro.addressable * reachAt(market.attention * buy.perHead, market.reachShape);
  const marginalCost = marginalCostOfImpressions(buy.impressions, macro.cpm, macro.discount);
  const cost = (marginalCost * (1 + macro.fee) * buy.impressions) / population;
  return (row) => {
    const lift = targets.macroLift[row];
    const won = lift * targets.value[row] * carryOver * macroMargins - (1 + lift) * macro.offerCost;
    return registered * targets.baseline[row] * won - cost;
  };
}
