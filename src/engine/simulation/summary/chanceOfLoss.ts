import { chanceEstimate, type Estimate } from './estimate.ts';

/**
 * The chance of losing money: the share of draws with a profit below 0. To earn nothing is not to lose.
 *
 * @param profit one a draw, at least one, in money. @example [−5, 0, 2, −1]: 0.5
 */
export function chanceOfLoss(profit: Float64Array): Estimate {
  const losses = profit.reduce((times, x) => times + (x < 0 ? 1 : 0), 0);
  return chanceEstimate(losses, profit.length);
}
