/**
 * The plan document: what a user saves, opens and shares. Rates and shares are fractions (0.02 = 2 %), lifts are
 * relative (0.28 = +28 % conversions), money is in the plan's currency, a CPM is money per 1,000 impressions.
 * Every field's range and default stand in `fields.ts`.
 */
export interface Plan {
  readonly format: typeof planFormat;
  readonly version: typeof planVersion;
  readonly name: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** N, people in the market. */
  readonly population: number;
  /** B, money for one strategy. */
  readonly budget: number;
  /** L, long-term effect over short-term effect. */
  readonly carryOver: number;
  /** e, share of impressions that register. */
  readonly attention: number;
  /** r of the negative binomial reach curve; null = Poisson. */
  readonly reachShape: number | null;
  /** t, 0 = the segments are disjoint, 1 = independent. */
  readonly overlap: number;
  /** h, macro's share of the budget in the mix. */
  readonly macroShare: number;
  readonly rest: Rest;
  readonly macro: MacroCampaign;
  readonly micro: MicroCampaign;
  readonly segments: readonly Segment[];
  readonly retention: Retention | null;
  /** 90 % intervals by path: the 5th and 95th percentile. */
  readonly ranges: Readonly<Record<string, Interval>>;
  /** Correlation of uncertain inputs that share a factor. */
  readonly correlation: number;
  readonly seed: number;
}

/** A 90 % interval: the 5th and the 95th percentile. */
export type Interval = readonly [low: number, high: number];

export const planFormat = 'micromacro-plan';
export const planVersion = 1;

/** The people who are in no segment. */
export interface Rest {
  readonly baseline: number;
  readonly value: number;
  readonly macroLift: number;
}

/** One mass campaign. */
export interface MacroCampaign {
  readonly productionCost: number;
  readonly cpm: number;
  /** Agency and tool fee as a share of media money. */
  readonly fee: number;
  /** Share of the population that the medium can reach at all. */
  readonly addressable: number;
  /** Cost of the coupon per converting person who was exposed. */
  readonly offerCost: number;
  readonly discount: Discount;
}

/** How the price of a thousand impressions falls with the size of the buy. */
export type Discount =
  | { readonly kind: 'none' }
  | { readonly kind: 'power'; readonly exponent: number; readonly from: number; readonly floor: number }
  | { readonly kind: 'brackets'; readonly brackets: readonly Bracket[] };

/** `cpm` is paid for the impressions from `from` up to the next bracket. */
export interface Bracket {
  readonly from: number;
  readonly cpm: number;
}

/** One targeted campaign for each included segment. */
export interface MicroCampaign {
  readonly setupCost: number;
  readonly costPerSegment: number;
  /** Progress ratio of the fixed costs: 1 = nothing is shared between versions. */
  readonly reuse: number;
  readonly cpm: number;
  /** Data cost per 1,000 impressions, on top of the CPM. */
  readonly dataFee: number;
  readonly fee: number;
  /** Share of the impressions that hit the segment. */
  readonly precision: number;
  /** Share of the segment that can be found and addressed. */
  readonly match: number;
  readonly narrow: Narrow | null;
  /** Least media money of a targeted segment (optimised split). */
  readonly minSpend: number;
  readonly split: Split;
}

/** The premium on narrow audiences: price × min(cap, (below/size)^exponent) when the size is below `below`. */
export interface Narrow {
  readonly exponent: number;
  readonly below: number;
  readonly cap: number;
}

export const splits = ['optimised', 'proportional', 'manual'] as const;
/** How media money is split over the segments. */
export type Split = (typeof splits)[number];

export interface Segment {
  readonly id: string;
  readonly name: string;
  /** People. */
  readonly size: number;
  /** Share of people who convert without advertising. */
  readonly baseline: number;
  /** Contribution of one conversion. */
  readonly value: number;
  readonly macroLift: number;
  readonly microLift: number;
  /** null = the micro default, likewise below. */
  readonly cpm: number | null;
  readonly fixedCost: number | null;
  readonly precision: number | null;
  readonly match: number | null;
  readonly offerCost: number;
  /** An excluded segment is not targeted by micro; macro still reaches it. */
  readonly included: boolean;
  /** Media money, manual split only. */
  readonly spend: number | null;
}

/** Repeat purchases: the first margin comes at once, each later one with probability `rate` and discounted. */
export interface Retention {
  readonly rate: number;
  readonly microRate: number;
  readonly discount: number;
  readonly periods: number;
}
