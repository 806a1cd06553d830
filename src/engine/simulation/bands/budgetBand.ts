import type { Plan } from '../../../model/plan.ts';
import { assertFinite } from '../../assertFinite.ts';
import type { StrategyDraws } from '../draws.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { roiDraws } from '../summary/roiDraws.ts';
import { type Band, bandOf } from './band.ts';
import { openSharedDraws } from './sharedDraws.ts';

/** The bands of one strategy at each budget; null where it is not bought. */
export interface StrategyBand {
  readonly profit: readonly (Band | null)[];
  readonly roi: readonly (Band | null)[];
}

/** What nine of ten outcomes lie in at each budget, for macro, micro and the plan's mix. */
export interface BudgetBand {
  readonly budgets: readonly number[];
  readonly draws: number;
  readonly macro: StrategyBand;
  readonly micro: StrategyBand;
  readonly mix: StrategyBand;
}

interface BudgetBandInput {
  /** Without errors. */
  readonly plan: Plan;
  readonly kernel: Kernel;
  /** Each 0 or more, in any order. */
  readonly budgets: readonly number[];
  /** At least one. */
  readonly draws: number;
}

/**
 * The 5th and 95th percentile of profit and ROI over the budget: at each budget the plan decides as if it were its own
 * (media money, split, which campaigns are bought), and the uncertain numbers are drawn around (model section 8). All
 * budgets see the same draws, so that bands are as smooth as the lines. Where a factor has another median than 1 the
 * line of the plan as it is may run outside.
 *
 * @yields the share of the budgets that is done. @returns bands in money and as relative ROI, in the order of the budgets;
 * each the quantiles of `simulate` with the same draws at that budget, and the line itself where nothing is uncertain
 * (tests/engine/simulation/bands). Error: `bandDraws`.
 * @example fmcg with micro.cpm from 8 to 16 at 4,000,000: micro earns 3.15M to 4.45M, macro 5.05M for certain
 */
export function* budgetBand({ plan, kernel, budgets, draws }: BudgetBandInput): Generator<number, BudgetBand> {
  const [macro, micro, mix] = [emptyBand(), emptyBand(), emptyBand()];
  const drawsOf = openSharedDraws(plan, kernel, draws);
  for (const [done, budget] of budgets.entries()) {
    const drawn = drawsOf({ ...plan, budget });
    addTo(macro, drawn.macro);
    addTo(micro, drawn.micro);
    addTo(mix, drawn.mix);
    yield (done + 1) / budgets.length;
  }
  return { budgets, draws, macro, micro, mix };
}

function emptyBand() {
  return { profit: [] as (Band | null)[], roi: [] as (Band | null)[] };
}

function addTo(band: ReturnType<typeof emptyBand>, draws: StrategyDraws): void {
  const roi = bandOf(roiDraws(draws));
  const profit = roi && bandOf(draws.profit);
  band.roi.push(roi && assertFinite(roi));
  band.profit.push(profit && assertFinite(profit));
}
