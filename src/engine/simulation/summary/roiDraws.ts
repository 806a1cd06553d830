import type { StrategyDraws } from '../draws.ts';

/**
 * ROI of every draw in which it is defined: profit/cost where the cost is above 0.
 *
 * @returns relative (0.4 = +40 %), in the order of the draws; empty where nothing was bought.
 * @example profits 10, 0, −5 at costs 20, 0, 10: 0.5, −0.5
 */
export function roiDraws({ profit, cost }: StrategyDraws): Float64Array {
  return profit.map((x, k) => x / cost[k]).filter((_, k) => cost[k] > 0);
}
