import { reachAt } from '../../curves/reach.ts';
import type { Market } from '../../outcome/market.ts';
import { saturationScale } from '../../outcome/split.ts';
import type { TargetedBuy } from '../../outcome/targetedBuy.ts';

/** What the plan's segments gain by messages of their own, a head, for `bestSegmentCount` to begin with. */
export interface PlannedGain {
  /** People in the targeted segments who can be addressed. */
  readonly people: number;
  /** Money a head over the mass message, at the plan's own buy; below 0 where the messages do worse. */
  readonly perHead: number;
  /** Of a version, on average. */
  readonly fixedCost: number;
}

/**
 * Formula: Σ n·R(eλ)·baseline·(microLift − macroLift)·value·L / Σ n over the targeted people n.
 *
 * @param buy the plan's own. @returns null where it is not bought, or there is nobody to address.
 * @example fmcg: 54 m people, 0.0114 dollars a head.
 */
export function plannedGain(market: Market, buy: TargetedBuy): PlannedGain | null {
  const { targets, reachShape, carryOver, microMargins } = market;
  let people = 0;
  let gain = 0;
  let fixed = 0;
  for (let i = 0; i < buy.media.length; i++) {
    const scale = saturationScale(market, i);
    const advantage = targets.microLift[i] - targets.macroLift[i];
    const each = targets.baseline[i] * advantage * targets.value[i] * carryOver * microMargins;
    if (scale > 0) gain += targets.people[i] * reachAt(buy.media[i] / scale, reachShape) * each;
    people += targets.people[i];
    fixed += targets.fixedCost[i];
  }
  if (!buy.bought || people === 0) return null;
  return { people, perHead: gain / people, fixedCost: fixed / targets.count };
}
