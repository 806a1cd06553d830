import type { Plan } from '../../model/plan.ts';
import { impressionsFor } from '../curves/impressions.ts';
import { frequencyOf, reachAt } from '../curves/reach.ts';
import type { Audience } from './audience.ts';
import type { Market } from './market.ts';
import { type Balance, balanceOf, noBalance } from './money.ts';

/** What one mass campaign brings. Of a campaign that is not bought every figure is 0, ROI and frequency null. */
export interface MacroOutcome extends Balance {
  readonly bought: boolean;
  readonly unspent: number;
  /** What the budget lacks for the campaign to be bought; 0 when it is. */
  readonly missing: number;
  readonly production: number;
  readonly media: number;
  readonly fees: number;
  readonly impressions: number;
  /** People with at least one exposure. */
  readonly reach: number;
  /** Impressions per person reached. */
  readonly frequency: number | null;
  readonly incremental: number;
  /** Conversions of people who registered the message and would have converted anyway. */
  readonly organic: number;
}

/** A mass media buy: what an amount of money gets, before anybody reacts to it. */
export interface MassBuy {
  readonly bought: boolean;
  readonly missing: number;
  readonly production: number;
  readonly media: number;
  readonly fees: number;
  readonly impressions: number;
  /** λ_M, impressions per head of the addressable population. */
  readonly perHead: number;
}

const noBuy = { bought: false, production: 0, media: 0, fees: 0, impressions: 0 };

/**
 * Buys mass media for a budget: X = (B − production)/(1 + fee), then impressions at the discounted price.
 *
 * @param budget B, 0 or more. @returns `bought: false` with what is missing where B is below the production cost.
 */
export function buyMass({ macro, population }: Pick<Plan, 'macro' | 'population'>, budget: number): MassBuy {
  const missing = macro.productionCost - budget;
  if (missing > 0) return { ...noBuy, missing, perHead: 0 };
  const media = -missing / (1 + macro.fee);
  const impressions = impressionsFor(media, macro.cpm, macro.discount);
  return {
    bought: true,
    missing: 0,
    production: macro.productionCost,
    media,
    fees: media * macro.fee,
    impressions,
    perHead: impressions / (population * macro.addressable),
  };
}

/** Conversions and money of an audience that sees only the mass campaign. */
export interface MassResponse {
  readonly reach: number;
  readonly incremental: number;
  readonly organic: number;
  readonly value: number;
  readonly offers: number;
}

/**
 * How an audience answers λ_M mass impressions per head: of the addressable share, R(λ) are reached and R(eλ) register
 * it; incremental conversions are people·addressable·R(eλ)·baseline·macroLift·L.
 */
export function respondToMass(audience: Audience, market: Market, perHead: number): MassResponse {
  const { macro, carryOver, reachShape, attention } = market;
  const registered = macro.addressable * reachAt(attention * perHead, reachShape);
  return {
    reach: audience.people * macro.addressable * reachAt(perHead, reachShape),
    incremental: registered * audience.persuaded * carryOver,
    organic: registered * audience.converting,
    value: registered * audience.worth * carryOver * market.macroMargins,
    offers: registered * (audience.converting + audience.persuaded) * macro.offerCost,
  };
}

/** Section 3 of the model: one mass campaign for the budget. Spend never exceeds the budget. */
export function macroOutcome(market: Market, budget: number): MacroOutcome {
  const buy = buyMass(market, budget);
  if (!buy.bought) return { ...noMacro(budget), missing: buy.missing };
  const { reach, incremental, organic, value, offers } = respondToMass(market.everyone, market, buy.perHead);
  return {
    bought: true,
    missing: 0,
    unspent: 0,
    production: buy.production,
    media: buy.media,
    fees: buy.fees,
    impressions: buy.impressions,
    reach,
    frequency: frequencyOf(buy.impressions, reach),
    incremental,
    organic,
    ...balanceOf({ spend: budget, value, offers, incremental }),
  };
}

/** No mass campaign: nothing spent, nothing reached. */
export function noMacro(budget: number): MacroOutcome {
  const nothing = { missing: 0, unspent: budget, reach: 0, frequency: null, incremental: 0, organic: 0 };
  return { ...noBuy, ...nothing, ...noBalance };
}
