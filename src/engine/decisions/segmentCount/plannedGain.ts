import { reachAt } from '../../curves/reach.ts';
import type { Market } from '../../outcome/market.ts';
import { saturationScale } from '../../outcome/split.ts';
import type { TargetedBuy } from '../../outcome/targetedBuy.ts';

/** What the plan's segments gain by messages of their own, a head, for `bestSegmentCount` to begin with. */
export interface PlannedGain {
  /** People in the targeted segments who can be addressed. */
  readonly people: number;
  /** Money a head over the mass message; below 0 where the messages do worse. */
  readonly perHead: number;
  /** Of a version, on average. */
  readonly fixedCost: number;
}

/**
 * Formula: Σ n·R(eλ)·baseline·(microLift − macroLift)·value·L / Σ n over the targeted people n.
 *
 * @param buy the plan's own. @param reach people that micro reaches otherwise: where the plan's own buy can't be bought,
 * the same share of every segment.
 * @returns null where there is nobody to address. @example fmcg: 54 m people, 0.0114 dollars a head.
 */
export function plannedGain(market: Market, buy: TargetedBuy, reach: number): PlannedGain | null {
  const { targets, reachShape, carryOver, microMargins } = market;
  const people = targets.people.reduce((sum, heads) => sum + heads, 0);
  if (people === 0) return null;
  let gain = 0;
  let fixed = 0;
  for (let i = 0; i < targets.count; i++) {
    const scale = saturationScale(market, i);
    const share = !buy.bought ? reach / people : scale > 0 ? reachAt(buy.media[i] / scale, reachShape) : 0;
    const advantage = targets.microLift[i] - targets.macroLift[i];
    gain += targets.people[i] * share * targets.baseline[i] * advantage * targets.value[i] * carryOver * microMargins;
    fixed += targets.fixedCost[i];
  }
  return { people, perHead: gain / people, fixedCost: fixed / targets.count };
}
