import type { Basis } from '../model/basis.ts';

/** What a chart is given: finished figures. Money is in the plan's currency, reach in people, ROI a fraction. */
export interface StrategyFigures {
  /** False when the budget does not cover the fixed costs; every other figure is then 0 or null. */
  readonly bought: boolean;
  readonly spend: number;
  readonly unspent: number;
  readonly reach: number;
  readonly incremental: number;
  readonly value: number;
  readonly cost: number;
  readonly offers: number;
  readonly profit: number;
  /** null where nothing is paid. */
  readonly roi: number | null;
}

export interface MacroFigures extends StrategyFigures {
  readonly production: number;
  readonly media: number;
  readonly fees: number;
  readonly impressions: number;
  readonly frequency: number | null;
}

export interface MicroFigures extends StrategyFigures {
  /** Set-up and every version, paid before the first impression. */
  readonly fixed: number;
  readonly onTargetMedia: number;
  readonly wastedMedia: number;
  /** Money for data. */
  readonly data: number;
  readonly fees: number;
  readonly impressions: number | null;
  readonly wasted: number | null;
  readonly frequency: number | null;
}

export interface MixFigures extends StrategyFigures {
  /** Macro's share of the budget. */
  readonly macroShare: number;
}

/** Profit and ROI of one strategy at each budget; ROI null where the strategy is not bought. */
export interface BudgetLine {
  readonly profit: readonly number[];
  readonly roi: readonly (number | null)[];
}

/** At most 200 points, budgets rising. */
export interface BudgetCurve {
  readonly budgets: readonly number[];
  readonly macro: BudgetLine;
  readonly micro: BudgetLine;
  readonly mix: BudgetLine;
}

export const strategies = ['macro', 'micro', 'mix'] as const;
export type Strategy = (typeof strategies)[number];
/** The two that every title compares. */
export type Rival = 'macro' | 'micro';

/** The figures that every bar chart takes. */
export interface ChartFigures {
  readonly macro: MacroFigures;
  readonly micro: MicroFigures;
  /** null where no mix is shown. */
  readonly mix: MixFigures | null;
}

/** Which of macro and micro does better on the same budget, by the rule of the model. */
export type Verdict =
  | { readonly kind: 'neitherBought' }
  /** The other one cannot be bought. */
  | { readonly kind: 'onlyOneBought'; readonly bought: Rival; readonly profit: number }
  | { readonly kind: 'tie'; readonly lead: number }
  /** `winner` loses less. */
  | { readonly kind: 'bothLose'; readonly winner: Rival; readonly lead: number; readonly profit: number }
  | { readonly kind: 'win'; readonly winner: Rival; readonly lead: number; readonly betterRoi: Rival | null };

/** What follows from the figures: charts say it, and judge nothing themselves. */
export interface ChartAnswer {
  readonly verdict: Verdict;
  /** How much more the mix earns than the better of macro and micro; null where that is not worth saying. */
  readonly mixLead: number | null;
}

/** What macro and micro do differently, in the order in which a waterfall shows it. */
export type Driver = 'lift' | 'aim' | 'reach' | 'discount' | 'price' | 'fixed';

/** The way from macro's profit to micro's: the amounts add up to the difference. */
export interface Waterfall {
  readonly from: number;
  readonly to: number;
  readonly bars: readonly { readonly driver: Driver; readonly amount: number }[];
}

/** What micro brings with so many segments; figures of a campaign that is not bought are 0. */
export interface SegmentCountPoint {
  readonly segments: number;
  readonly bought: boolean;
  readonly profit: number;
  readonly reach: number;
  /** Set-up and versions. */
  readonly fixed: number;
}

/** Numbers of segments, both ends among them. */
export interface CountRun {
  readonly from: number;
  readonly to: number;
}

/** Micro over the number of segments, from one to the plan's own, at most 150 points rising; macro beside it. */
export interface SegmentCount {
  readonly planned: number;
  readonly points: readonly SegmentCountPoint[];
  readonly macro: {
    readonly bought: boolean;
    readonly profit: number;
    readonly reach: number;
    readonly production: number;
  };
  readonly best: SegmentCountPoint;
  /** Around the best, what earns nearly as much. */
  readonly flat: CountRun;
  /** How far below the best profit that may be. */
  readonly leeway: number;
  /** Where micro earns more than macro, where it earns anything, and where it can be bought. */
  readonly ahead: readonly CountRun[];
  readonly pays: readonly CountRun[];
  readonly affordable: readonly CountRun[];
  /** Whether every segment gains as much by a message of its own, or nothing. */
  readonly alike: 'no' | 'gain' | 'noGain';
}

/** One of the two inputs of a map: evenly spaced values in print, rising. */
export interface MapAxis {
  readonly label: string;
  readonly texts: readonly string[];
  /** The present value, in print and as a share of the way along the axis. */
  readonly now: string;
  readonly here: number;
}

/** Who leads over two inputs: all x of the first y first. */
export interface LeadMap {
  readonly x: MapAxis;
  readonly y: MapAxis;
  /** Micro's profit minus macro's. */
  readonly gaps: ArrayLike<number>;
  readonly leaders: readonly (Rival | null)[];
  /** 1 where both campaigns are bought. */
  readonly bothBought: ArrayLike<number>;
  /** Who leads in the plan as it is. */
  readonly here: Rival | null;
}

/** The facts about the plan that stand around its figures. */
export interface ChartPlan {
  readonly currency: string;
  readonly population: number;
  readonly planName: string;
  readonly budget: number;
  /** What macro and micro have in common; a mix is shown at the same budget only. */
  readonly basis: Basis;
}

/** Profit, ROI and people reached at each budget; null where nothing can be bought, ROI also where nothing is. */
export interface FrontierLine {
  readonly profit: readonly (number | null)[];
  readonly roi: readonly (number | null)[];
  readonly reach: readonly (number | null)[];
}

/** What each budget brings in macro alone, in micro alone and in the most profitable mix; budgets rising. */
export interface Frontier {
  readonly budgets: readonly number[];
  readonly macro: FrontierLine;
  readonly micro: FrontierLine;
  readonly best: FrontierLine;
}

/** Micro's profit minus macro's where inputs are uncertain. */
export interface Odds {
  /** Equally likely values, rising. */
  readonly dots: readonly number[];
  /** Chance that micro earns more, and how far off that may be by the draws alone. */
  readonly chance: number;
  readonly error: number;
  readonly mean: number;
  /** The 5th and the 95th percentile. */
  readonly low: number;
  readonly high: number;
}

/** What an uncertain input does alone to micro's profit minus macro's; its values in print. */
export interface TornadoBar {
  readonly path: string;
  readonly label: string;
  /** The input's 10th and 90th percentile, and the difference there; either may be the larger. */
  readonly low: string;
  readonly high: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Where both earn the same. */
  readonly flips: readonly string[];
}

/** The widest bar first. */
export interface Tornado {
  readonly bars: readonly TornadoBar[];
  /** The difference where every input is at its median. */
  readonly middle: number;
}

/** A share from draws, with its 90 % interval; all from 0 to 1. */
export interface ShareEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How much of the variance of micro's profit minus macro's an uncertain input explains. */
export interface SpreadInput {
  readonly label: string;
  /** Alone, and with what it does only together with others. */
  readonly alone: ShareEstimate;
  readonly together: ShareEstimate;
}

/** The input that explains most first; inputs that are taken together last. */
export interface Spread {
  readonly inputs: readonly SpreadInput[];
  /** What several inputs have in common stands for itself. */
  readonly hasShared: boolean;
}

/** What a plan comes to, where it is compared with what it might come to. */
export interface Result {
  readonly profit: number;
  readonly spend: number;
  readonly reach: number;
}
