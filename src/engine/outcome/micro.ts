import { frequencyOf, reachAt } from '../curves/reach.ts';
import type { Market } from './market.ts';
import { type Balance, balanceOf, noBalance } from './money.ts';
import { openTargetedShop, type TargetedBuy } from './targetedBuy.ts';

/**
 * What the targeted campaigns bring together. Of campaigns that are not bought the figures are 0; what there is none
 * of to count (impressions, wasted, data, organic, ROI, frequency) is null.
 */
export interface MicroOutcome extends Balance {
  readonly bought: boolean;
  /** Negative where money typed by hand exceeds the budget. */
  readonly unspent: number;
  /** What the budget lacks; 0 when bought, null where no segment is targeted. */
  readonly missing: number | null;
  /** Set-up and versions. */
  readonly fixed: number;
  /** Media money without data, for impressions that hit the segment and for those that miss it. */
  readonly onTargetMedia: number;
  readonly wastedMedia: number;
  readonly fees: number;
  readonly impressions: number | null;
  /** Impressions that miss the segment. */
  readonly wasted: number | null;
  /** Money for data. */
  readonly data: number | null;
  readonly reach: number;
  /** On-target impressions per person reached. */
  readonly frequency: number | null;
  readonly incremental: number;
  readonly organic: number | null;
  readonly marginalReturn: number | null;
}

/** Totals over the targeted segments, added up in one pass. */
interface Totals {
  impressions: number;
  wasted: number;
  wastedMedia: number;
  reach: number;
  incremental: number;
  organic: number;
  value: number;
  offers: number;
}

/**
 * Section 4 of the model: one targeted campaign for each included segment. λ_i = 1000·x_i·precision/(price·D·n_i·match);
 * reach = D·n_i·match·R(λ_i); incremental = D·n_i·match·R(eλ_i)·baseline·microLift·L.
 */
export function microOutcome(market: Market, budget: number): MicroOutcome {
  return microOutcomeOf(market, openTargetedShop(market)(budget), budget);
}

/** The outcome of a buy already made. */
export function microOutcomeOf(market: Market, buy: TargetedBuy, budget: number): MicroOutcome {
  if (!buy.bought) return noMicro(budget, buy.missing);
  const totals = addUp(market, buy.media);
  const data = (totals.impressions * market.micro.dataFee) / 1000;
  return {
    bought: true,
    unspent: buy.unspent,
    missing: buy.missing,
    fixed: buy.fixed,
    onTargetMedia: buy.mediaTotal - data - totals.wastedMedia,
    wastedMedia: totals.wastedMedia,
    fees: buy.mediaTotal * market.micro.fee,
    impressions: totals.impressions,
    wasted: totals.wasted,
    data,
    reach: totals.reach,
    frequency: frequencyOf(totals.impressions - totals.wasted, totals.reach),
    incremental: totals.incremental,
    organic: totals.organic,
    marginalReturn: buy.marginalReturn,
    ...balanceOf({ ...totals, spend: budget - buy.unspent }),
  };
}

/** No targeted campaign: nothing spent, nothing to count. */
export function noMicro(budget: number, missing: number | null): MicroOutcome {
  return {
    bought: false,
    unspent: budget,
    missing,
    fixed: 0,
    onTargetMedia: 0,
    wastedMedia: 0,
    fees: 0,
    impressions: null,
    wasted: null,
    data: null,
    reach: 0,
    frequency: null,
    incremental: 0,
    organic: null,
    marginalReturn: null,
    ...noBalance,
  };
}

function addUp(market: Market, media: Float64Array): Totals {
  const { targets, reachShape, attention, carryOver, microMargins, micro } = market;
  const { people, baseline, value, microLift, offerCost, precision, price } = targets;
  const totals: Totals = {
    impressions: 0,
    wasted: 0,
    wastedMedia: 0,
    reach: 0,
    incremental: 0,
    organic: 0,
    value: 0,
    offers: 0,
  };
  for (let i = 0; i < media.length; i++) {
    const impressions = (1000 * media[i]) / price[i];
    const missed = impressions * (1 - precision[i]);
    totals.impressions += impressions;
    totals.wasted += missed;
    totals.wastedMedia += (missed * (price[i] - micro.dataFee)) / 1000;
    if (people[i] === 0) continue;
    const perHead = (impressions - missed) / people[i];
    const reached = people[i] * reachAt(perHead, reachShape);
    const registered = attention === 1 ? reached : people[i] * reachAt(attention * perHead, reachShape);
    const organic = registered * baseline[i];
    const incremental = organic * microLift[i] * carryOver;
    totals.reach += reached;
    totals.organic += organic;
    totals.incremental += incremental;
    totals.value += incremental * value[i] * microMargins;
    totals.offers += organic * (1 + microLift[i]) * offerCost[i];
  }
  return totals;
}
