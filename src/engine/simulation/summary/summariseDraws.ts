import { assertFinite } from '../../assertFinite.ts';
import { quantiles } from '../../numerics/quantiles.ts';
import { type Draws, joinDraws, type StrategyDraws } from '../draws.ts';
import { chanceOfLoss } from './chanceOfLoss.ts';
import { chancesOfBest } from './chancesOfBest.ts';
import { type Estimate, meanEstimate } from './estimate.ts';
import { expectedRegrets } from './expectedRegrets.ts';
import { roiDraws } from './roiDraws.ts';

/** The levels of all quantiles of a summary. */
export const summaryLevels = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99] as const;

/** Dots of a quantile plot: few enough to count, "ahead in 14 of 20". */
const dots = 20;
const dotLevels = Array.from({ length: dots }, (_, dot) => (dot + 0.5) / dots);

/** What can be decided before anything is known; the mix is not among the choices (model section 8). */
export const choices = ['nothing', 'macro', 'micro'] as const;

export type Choice = (typeof choices)[number];

/** A figure over the draws. */
export interface FigureSummary {
  readonly mean: Estimate;
  /** One a level of `summaryLevels`. */
  readonly quantiles: readonly number[];
}

/** What a strategy brings over the draws, in money. */
export interface StrategySummary {
  readonly profit: FigureSummary;
  /** Relative, over the draws in which anything was spent; null where there is none. */
  readonly roi: FigureSummary | null;
  /** Chance of a profit below 0. */
  readonly loss: Estimate;
  /** Chance of earning most of macro, micro and the mix; those that tie share a draw alike. */
  readonly best: Estimate;
}

/** What a simulation shows: numbers and null only, small whatever the count. */
export interface SimulationSummary {
  readonly count: number;
  /** Chance that micro's profit is above macro's; a tie counts half. */
  readonly microBeatsMacro: Estimate;
  readonly strategies: Readonly<Record<'macro' | 'micro' | 'mix', StrategySummary>>;
  /** Micro's profit minus macro's, and 20 equally likely values of it, rising. */
  readonly difference: FigureSummary & { readonly dots: readonly number[] };
  /** What each choice is expected to miss. */
  readonly regret: Readonly<Record<Choice, number>>;
  /** What knowing every uncertain value would be worth: the least regret. */
  readonly perfectInformation: number;
}

/**
 * Sums up draws.
 *
 * @returns null where nothing is drawn yet. Of one draw, means have no standard error and every quantile is that draw.
 * The order of the draws matters for rounding only (tests/laws/simulationSummary.test.ts).
 */
export function summariseDraws(draws: Draws): SimulationSummary | null {
  const { count, ...drawn } = draws;
  if (count === 0) return null;
  const [macro, micro] = [drawn.macro.profit, drawn.micro.profit];
  const best = chancesOfBest([macro, micro, drawn.mix.profit]);
  const [nothingMisses, macroMisses, microMisses] = expectedRegrets([new Float64Array(count), macro, micro]);
  const regret = assertFinite({ nothing: nothingMisses, macro: macroMisses, micro: microMisses });
  return {
    count,
    microBeatsMacro: chancesOfBest([micro, macro])[0],
    strategies: {
      macro: strategySummary(drawn.macro, best[0]),
      micro: strategySummary(drawn.micro, best[1]),
      mix: strategySummary(drawn.mix, best[2]),
    },
    difference: differenceOf(micro.map((profit, k) => profit - macro[k])),
    regret,
    perfectInformation: Math.min(...choices.map((choice) => regret[choice])),
  };
}

/** What portions of a simulation show together, in their order. @throws where nothing was drawn, which is a bug. */
export function summaryOf(portions: readonly Draws[]): SimulationSummary {
  const summary = summariseDraws(joinDraws(portions));
  if (summary === null) throw new Error('nothing was drawn');
  return summary;
}

function strategySummary(draws: StrategyDraws, best: Estimate): StrategySummary {
  const roi = roiDraws(draws);
  return {
    profit: figureSummary(draws.profit, summaryLevels),
    roi: roi.length === 0 ? null : figureSummary(roi, summaryLevels),
    loss: chanceOfLoss(draws.profit),
    best,
  };
}

function differenceOf(difference: Float64Array): SimulationSummary['difference'] {
  const { mean, quantiles: all } = figureSummary(difference, [...summaryLevels, ...dotLevels]);
  return { mean, quantiles: all.slice(0, summaryLevels.length), dots: all.slice(summaryLevels.length) };
}

function figureSummary(values: Float64Array, levels: readonly number[]): FigureSummary {
  return { mean: assertFinite(meanEstimate(values)), quantiles: quantiles(values, levels) ?? [] };
}
