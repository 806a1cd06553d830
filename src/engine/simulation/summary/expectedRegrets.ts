import { bestOfDraws } from './bestOfDraws.ts';

/**
 * What each choice is expected to miss against always knowing best: E[max over choices − profit of this one].
 *
 * The least of them is the expected value of perfect information: E[max] − max E. It is what knowing every uncertain
 * value before deciding would be worth, and so the most that any study can be.
 *
 * @param profits of each choice, at least one, in money; entry k of each is from the same draw k, with at least one
 * draw, all equally likely. Costs are negative profits.
 * @returns one a choice, 0 or more, in money; 0 for a choice that is best in every draw. The differences between them
 * are those between the mean profits (tests/laws/simulationSummary.test.ts).
 * @source Raiffa & Schlaifer 1961, "Applied Statistical Decision Theory": opportunity loss.
 * @example profits [10, 0] and [4, 4]: 2 and 3, so perfect information is worth 2
 */
export function expectedRegrets(profits: readonly Float64Array[]): number[] {
  const best = bestOfDraws(profits);
  return profits.map((profit) => best.reduce((sum, most, k) => sum + (most - profit[k]), 0) / best.length);
}
