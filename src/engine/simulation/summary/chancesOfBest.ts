import { bestOfDraws } from './bestOfDraws.ts';
import { chanceEstimate, type Estimate } from './estimate.ts';

/**
 * The chance of each of several choices to earn most: the share of draws in which it does. Those that tie share the draw
 * alike, so of two a tie counts half.
 *
 * @param profits of each choice, at least one; entry k of each is from the same draw k, with at least one draw.
 * @returns one probability a choice; they add up to 1 (tests/laws/simulationSummary.test.ts).
 * @example profits [3, 0, 5, 1] and [4, 0, 2, 0]: 0.625 and 0.375
 */
export function chancesOfBest(profits: readonly Float64Array[]): Estimate[] {
  const best = bestOfDraws(profits);
  const winners = best.map((most, k) => profits.reduce((count, profit) => count + (profit[k] === most ? 1 : 0), 0));
  return profits.map((profit) => {
    const times = best.reduce((sum, most, k) => sum + (profit[k] === most ? 1 / winners[k] : 0), 0);
    return chanceEstimate(times, best.length);
  });
}
