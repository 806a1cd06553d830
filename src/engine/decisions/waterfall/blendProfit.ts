import type { Plan } from '../../../model/plan.ts';
import { distinctShare } from '../../curves/overlap.ts';
import { reachAt } from '../../curves/reach.ts';
import { type Audience, emptyAudience, join } from '../../outcome/audience.ts';
import { respondToMass } from '../../outcome/macro.ts';
import type { Market } from '../../outcome/market.ts';
import { saturationScale, worthOfTarget } from '../../outcome/split.ts';
import { openSplit } from '../../outcome/targetedBuy.ts';
import { openBlendMarkets } from './blendMarket.ts';
import { openPurses } from './blendPurse.ts';
import type { Blend } from './drivers.ts';

/**
 * Gives v(S), the profit of a campaign in which some drivers work as micro's do and the others as macro's. With none it
 * is macro's profit and with all micro's, to rounding (tests/laws/waterfall.test.ts).
 *
 * Unaimed, impressions are spread evenly: λ₀ = 1000·X/(price·N·addressable), and R(eλ₀) of the addressable register
 * them. Nobody has to be matched and the mass curve holds, so `reach` changes nothing there. Who is not targeted sees
 * macro's message whatever the drivers.
 *
 * Aimed, X is split over the targets as micro's is, by the prices and values of the blend, and nobody else is reached.
 * With `reach`, R(eλ_i) of the matched people register. Without it R*(eλ_i) of the addressable do: up to the eλ₀ of the
 * unaimed buy as the curve says, and beyond it at the rate that the mass campaign has there, up to everybody
 * (assumption): R*(y) = max(R(y), min(1, y·R(eλ₀)/(eλ₀))). So what aiming adds by pressing few people harder than macro
 * does counts in full there, and what saturation takes of it counts as reach.
 *
 * @param plan free of errors, with money enough for either campaign. @returns money, finite.
 */
export function openBlends(plan: Plan, market: Market): (blend: Blend) => number {
  const purseOf = openPurses(market, plan.budget);
  const marketOf = openBlendMarkets(plan, market);
  const others = untargeted(plan);
  return (blend) => {
    const purse = purseOf(blend);
    const blended = marketOf(blend, purse);
    const impressions = (1000 * purse.media) / (purse.widePrice * purse.discount);
    const perHead = impressions / (market.population * market.macro.addressable);
    if (!blend.aim) return wideContribution(blended, others, perHead) - purse.fixed - purse.media * (1 + purse.fee);
    const { media, mediaTotal } = openSplit(blended, 1)(purse.media);
    const registered = blend.reach ? onCurve(market) : unsaturated(market, perHead);
    return aimedContribution(blended, media, registered) - purse.fixed - mediaTotal * (1 + purse.fee);
  };
}

/** Everybody in no targeted segment: the excluded ones and the rest of the market. */
function untargeted({ segments, population, overlap, rest }: Plan): Audience {
  const distinct = distinctShare(segments, population, overlap);
  const others = emptyAudience();
  let inSegments = 0;
  for (let i = 0; i < segments.length; i++) {
    const { included, size, baseline, macroLift, value } = segments[i];
    inSegments += distinct * size;
    if (!included) join(others, distinct * size, baseline, macroLift, value);
  }
  join(others, Math.max(0, population - inSegments), rest.baseline, rest.macroLift, rest.value);
  return others;
}

function wideContribution(market: Market, others: Audience, perHead: number): number {
  const registered = reachAt(market.attention * perHead, market.reachShape);
  let worth = 0;
  for (let row = 0; row < market.targets.count; row++) worth += worthOfTarget(market, row, 1);
  const { value, offers } = respondToMass(others, market, perHead);
  return registered * worth + value - offers;
}

/** Share of the people in reach who register the message, for eλ attended impressions per head. */
type Registered = (attended: number) => number;

function onCurve({ reachShape }: Market): Registered {
  return (attended) => reachAt(attended, reachShape);
}

/** R*: on a concave curve the larger of the two is the curve up to the unaimed buy, and the line through it beyond. */
function unsaturated({ attention, reachShape }: Market, widePerHead: number): Registered {
  const attendedWide = attention * widePerHead;
  const rate = attendedWide > 0 ? reachAt(attendedWide, reachShape) / attendedWide : 1;
  return (attended) => Math.max(reachAt(attended, reachShape), Math.min(1, attended * rate));
}

function aimedContribution(market: Market, media: Float64Array, registered: Registered): number {
  let contribution = 0;
  for (let row = 0; row < media.length; row++) {
    const scale = saturationScale(market, row);
    if (scale > 0) contribution += worthOfTarget(market, row, 1) * registered(media[row] / scale);
  }
  return contribution;
}
