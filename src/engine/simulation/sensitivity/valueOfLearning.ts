import { assertFinite } from '../../assertFinite.ts';
import { type Estimate, meanEstimate } from '../summary/estimate.ts';
import { leftOutFit } from './leftOutFit.ts';
import { placesBetweenKnots } from './placesBetweenKnots.ts';

/** Fewer draws say nothing of what an input is worth. */
const leastDraws = 100;

/**
 * What learning one input before deciding would be worth, the expected value of partial perfect information (EVPPI):
 * E_x[max_d E(profit_d | x)] − max_d E(profit_d), over choices d.
 *
 * The profits are regressed on the input (`leftOutFit`); in each draw the choice that the fit to other draws prefers is
 * taken, and its profit there compared with that of the choice that is best on average. Its mean is the worth of a rule
 * that can be followed, so it errs downwards, by what the fit gets wrong; a plain mean of the highest fit errs upwards, for
 * it picks noise.
 *
 * @param learnt a draw each, finite; any unit, for a rising function of it gives nearly the same. Of several inputs that are
 * learnt together, numbers that sum them up, one for each choice: what then is found is what knowing these is worth.
 * @param profits of each choice, in money, at least one; entry k of each is from the same draw k. Draws are independent.
 * @returns money, 0 or more and at most the expected value of perfect information of the same draws
 * (tests/laws/valueOfLearning.test.ts): below 0 only by noise, so 0 stands there. null below 100 draws.
 * @source Strong, Oakley & Brennan 2014, "Estimating multiparameter partial expected value of perfect information from a
 * probabilistic sensitivity analysis sample: a nonparametric regression approach", Medical Decision Making 34.
 * @example to do nothing or to earn a·z + b·ε, both standard normal: a/√(2π) for z (tests/engine/simulation)
 */
export function valueOfLearning(
  learnt: Float64Array | readonly Float64Array[],
  profits: readonly Float64Array[],
): Estimate | null {
  const inputs = learnt instanceof Float64Array ? profits.map(() => learnt) : learnt;
  if (inputs[0].length < leastDraws) return null;
  const fits = new Map([...new Set(inputs)].map((input) => [input, fitTo(input)]));
  const predictions = profits.map((profit, choice) => fits.get(inputs[choice])?.(profit) ?? profit);
  const gains = gainsOf(profits, predictions);
  const { value, standardError } = assertFinite(meanEstimate(gains));
  return { value: Math.max(0, value), standardError };
}

function fitTo(input: Float64Array): (profit: Float64Array) => Float64Array {
  return leftOutFit(placesBetweenKnots(input, cellsFor(input.length)));
}

/** Enough cells to follow a bend, with enough draws in each to smooth their noise. */
function cellsFor(draws: number): number {
  return Math.min(20, Math.round(Math.cbrt(draws) / 2));
}

/** What following the predictions earns in each draw above the choice that is best on average. */
function gainsOf(profits: readonly Float64Array[], predictions: readonly Float64Array[]): Float64Array {
  const usual = profits[greatest(profits.length, (choice) => meanEstimate(profits[choice]).value)];
  return usual.map((profit, k) => {
    const preferred = greatest(profits.length, (choice) => predictions[choice][k]);
    return profits[preferred][k] - profit;
  });
}

/** The first of the numbers below `count` at which a function is greatest. */
function greatest(count: number, f: (at: number) => number): number {
  let best = 0;
  for (let at = 1; at < count; at++) if (f(at) > f(best)) best = at;
  return best;
}
