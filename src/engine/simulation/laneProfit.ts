import { impressionsFor } from '../curves/impressions.ts';
import { reachAt } from '../curves/reach.ts';
import { lifetimeMargins } from '../curves/retention.ts';
import type { Decision } from './decision.ts';
import type { PlanHead } from './planHead.ts';

/** Profit and cost of a strategy in one draw. */
export interface LaneBalance {
  readonly profit: number;
  readonly cost: number;
}

/** What a draw adds up to over the segments and the rest, for macro and micro. */
export interface LaneSums {
  readonly everyone: AudienceSums;
  readonly micro: { readonly value: number; readonly offers: number };
  /** Fixed costs of the versions, without set-up. */
  readonly versions: number;
}

/** The same for the mix. */
export interface MixSums {
  /** Those whom its targeted campaigns do not address. */
  readonly unmatched: AudienceSums;
  readonly byMicro: number;
  readonly byMacro: number;
  readonly offers: number;
  /** Conversions that get the mass coupon. */
  readonly massConverting: number;
  readonly versions: number;
}

export interface AudienceSums {
  readonly converting: number;
  readonly persuaded: number;
  readonly worth: number;
}

/** Registered mass impressions per head, eλ_M, of the decided media money; 0 where none is bought. */
export interface LaneExposures {
  readonly alone: number;
  readonly inMix: number;
}

/**
 * eλ_M: what the decided media money buys at the drawn price (model section 3), registered.
 *
 * @param priceFactor drawn over planned CPM: it scales every bracket, as if there were less money. @param price the
 * planned CPM.
 */
export function massExposures(media: number | null, head: PlanHead, price: number, priceFactor: number): number {
  if (media === null) return 0;
  const { macro, population, attention } = head;
  const impressions = impressionsFor(media / priceFactor, price, macro.discount);
  return (attention * impressions) / (population * macro.addressable);
}

const nothing: LaneBalance = { profit: 0, cost: 0 };

/** One mass campaign in a draw (model sections 3 and 5). */
export function macroBalance(
  decision: Decision,
  head: PlanHead,
  sums: LaneSums,
  exposures: LaneExposures,
): LaneBalance {
  const { massAlone } = decision;
  if (massAlone === null) return nothing;
  const { value, offers } = massResponse(sums.everyone, head, exposures.alone);
  return balance(massSpend(massAlone, head), value, offers);
}

/** Targeted campaigns in a draw (model sections 4 and 5). @param media Σx of the decision. */
export function microBalance(media: number | null, head: PlanHead, { micro, versions }: LaneSums): LaneBalance {
  if (media === null) return nothing;
  const value = micro.value * head.carryOver * microMargins(head);
  return balance(targetedSpend(media, head, versions), value, micro.offers);
}

/** The mix in a draw (model section 6). @param media Σx of the decision for the mix. */
export function mixBalance(
  { massInMix }: Decision,
  media: number | null,
  head: PlanHead,
  { unmatched, byMicro, byMacro, offers, massConverting, versions }: MixSums,
  exposures: LaneExposures,
): LaneBalance {
  const mass = massResponse(unmatched, head, exposures.inMix);
  const won = (byMicro * microMargins(head) + byMacro * macroMargins(head)) * head.carryOver;
  const spend =
    (massInMix === null ? 0 : massSpend(massInMix, head)) + (media === null ? 0 : targetedSpend(media, head, versions));
  return balance(spend, mass.value + won, mass.offers + offers + massConverting * head.macro.offerCost);
}

function massResponse({ converting, persuaded, worth }: AudienceSums, head: PlanHead, exposures: number) {
  const registered = head.macro.addressable * reachAt(exposures, head.reachShape);
  return {
    value: registered * worth * head.carryOver * macroMargins(head),
    offers: registered * (converting + persuaded) * head.macro.offerCost,
  };
}

function massSpend(media: number, { macro }: PlanHead): number {
  return macro.productionCost + media * (1 + macro.fee);
}

function targetedSpend(media: number, { micro }: PlanHead, versions: number): number {
  return micro.setupCost + versions + media * (1 + micro.fee);
}

function macroMargins({ retention }: PlanHead): number {
  return retention === null ? 1 : lifetimeMargins(retention.rate, retention);
}

function microMargins({ retention }: PlanHead): number {
  return retention === null ? 1 : lifetimeMargins(retention.microRate, retention);
}

function balance(spend: number, value: number, offers: number): LaneBalance {
  const cost = spend + offers;
  return { profit: value - cost, cost };
}
