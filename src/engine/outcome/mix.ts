import { reachAt } from '../curves/reach.ts';
import { buyMass, respondToMass } from './macro.ts';
import type { Market } from './market.ts';
import { type Balance, balanceOf, noBalance } from './money.ts';
import type { TargetedBuy, TargetedShop } from './targetedBuy.ts';

/** What a mix of one mass campaign and targeted ones brings. */
export interface MixOutcome extends Balance {
  /** h, macro's share of the budget. */
  readonly macroShare: number;
  /** At least one of the layers is bought. */
  readonly bought: boolean;
  readonly macroBought: boolean;
  readonly microBought: boolean;
  readonly unspent: number;
  readonly reach: number;
  readonly incremental: number;
  readonly organic: number;
}

/**
 * Section 6 of the model: a share h of the budget buys mass media, the rest targeted media, and people see both.
 * Heavy users of media are heavy in both layers, so exposures add inside a person's rate: R_any = R(e(λ_M + λ_i)),
 * R_both = R_M + R_U − R_any. Of two messages the stronger counts.
 *
 * @param shop sells targeted media (`openTargetedShop`). @param macroShare h in [0, 1]; 1 and 0 give macro and micro
 * alone. A layer that its share cannot buy leaves its money unspent. Coupons: the segment's own, at micro's lift, to
 * whoever micro reached, the mass offer to the others.
 */
export function mixOutcome(market: Market, shop: TargetedShop, budget: number, macroShare: number): MixOutcome {
  const massBudget = macroShare * budget;
  const targetedBudget = (1 - macroShare) * budget;
  const mass = macroShare > 0 ? buyMass(market, massBudget) : null;
  const targeted = macroShare < 1 ? shop(targetedBudget) : null;
  const macroBought = mass?.bought ?? false;
  const microBought = targeted?.bought ?? false;
  const perHead = mass?.perHead ?? 0;
  const massOnly = respondToMass(microBought ? market.unmatched : market.everyone, market, perHead);
  const matched = targeted?.bought ? respondToBoth(market, targeted, perHead) : nobody;
  const incremental = massOnly.incremental + matched.incremental;
  const macroSpend = macroBought ? massBudget : 0;
  const microSpend = targeted?.bought ? targetedBudget - targeted.unspent : 0;
  return {
    macroShare,
    bought: macroBought || microBought,
    macroBought,
    microBought,
    unspent: budget - macroSpend - microSpend,
    reach: massOnly.reach + matched.reach,
    incremental,
    organic: massOnly.organic + matched.organic,
    ...balanceOf({
      spend: macroSpend + microSpend,
      value: massOnly.value + matched.value,
      offers: massOnly.offers + matched.offers,
      incremental,
    }),
  };
}

/** No campaign at all. */
export function noMix(budget: number, macroShare: number): MixOutcome {
  const nothing = {
    bought: false,
    macroBought: false,
    microBought: false,
    unspent: budget,
    reach: 0,
    incremental: 0,
    organic: 0,
  };
  return { macroShare, ...nothing, ...noBalance };
}

const nobody = { reach: 0, incremental: 0, organic: 0, value: 0, offers: 0 };

/** Matched people of the targeted segments: the addressable share can see both layers, the others the targeted one. */
function respondToBoth(market: Market, { media }: TargetedBuy, massPerHead: number) {
  const { targets, reachShape, attention, carryOver, macro, macroMargins, microMargins } = market;
  const { people, baseline, value, macroLift, microLift, offerCost, precision, price } = targets;
  const totals = { ...nobody };
  const massSeen = reachAt(attention * massPerHead, reachShape);
  for (let i = 0; i < media.length; i++) {
    if (people[i] === 0) continue;
    const perHead = (1000 * media[i] * precision[i]) / (price[i] * people[i]);
    const targetedSeen = reachAt(attention * perHead, reachShape);
    const anySeen = reachAt(attention * (perHead + massPerHead), reachShape);
    const both = macro.addressable * (massSeen + targetedSeen - anySeen);
    const targetedOnly = targetedSeen - both;
    const massOnly = macro.addressable * massSeen - both;
    const stronger = Math.max(macroLift[i], microLift[i]);
    const converting = people[i] * baseline[i];
    const wonByMicro = converting * (targetedOnly * microLift[i] + both * stronger);
    const wonByMacro = converting * massOnly * macroLift[i];
    const anyReached = attention === 1 ? anySeen : reachAt(perHead + massPerHead, reachShape);
    const targetedReached = attention === 1 ? targetedSeen : reachAt(perHead, reachShape);
    totals.reach += people[i] * (macro.addressable * anyReached + (1 - macro.addressable) * targetedReached);
    totals.organic += converting * (targetedSeen + massOnly);
    totals.incremental += (wonByMicro + wonByMacro) * carryOver;
    totals.value += (wonByMicro * microMargins + wonByMacro * macroMargins) * carryOver * value[i];
    totals.offers += converting * targetedSeen * (1 + microLift[i]) * offerCost[i];
    totals.offers += (converting * massOnly + wonByMacro) * macro.offerCost;
  }
  return totals;
}
