import type { Plan } from '../../model/plan.ts';
import { copyDraws, type Draws, drawsBetween, emptyDraws } from './draws.ts';
import { evenSampler } from './evenSampler.ts';
import { evenVariables } from './evenVariables.ts';
import { type Kernel, lanes } from './kernel/kernel.ts';
import { openBlocks } from './openBlocks.ts';
import type { Sampler } from './sampler.ts';
import { type SimulationSummary, summaryOf } from './summary/summariseDraws.ts';
import { uncertaintyOf } from './uncertainty.ts';

/** Draws number `from` to `until`, the last not among them. */
export interface Portion {
  readonly from: number;
  readonly until: number;
}

/** What a plan's simulation draws from: its seed decides every draw; what matters most is drawn evenly. */
export function planSampler(plan: Plan): Sampler {
  return evenSampler(plan.seed, evenVariables(plan, uncertaintyOf(plan)));
}

/**
 * Opens a simulation (model section 8) for whoever makes any part of it. The seed of the plan decides every draw; what
 * matters most is drawn evenly rather than by chance (`evenSampler`). Whatever portions a simulation is made in, in
 * whatever order and by whomever, its draws are the same, bit by bit (tests/laws/portions.test.ts).
 *
 * @param plan without errors. @param kernel is this simulation's until another one is opened on it. @param sampler that
 * of the plan, or of a plan with more ranges: the numbers that both draw are then the same.
 * @returns what makes a portion; it yields how many of its draws are done, after each block of 256.
 */
export function openSimulation(
  plan: Plan,
  kernel: Kernel,
  sampler = planSampler(plan),
): (portion: Portion) => Generator<number, Draws> {
  const blockOf = openBlocks({ plan, kernel, sampler });
  return function* portion({ from, until }) {
    const drawn = emptyDraws(until - from);
    for (let start = from - (from % lanes); start < until; start += lanes) {
      const [block] = blockOf(start / lanes);
      const first = Math.max(from, start);
      const end = Math.min(until, start + lanes);
      copyDraws(drawsBetween(block, first - start, end - start), drawn, first - from);
      yield end - from;
    }
    return drawn;
  };
}

/**
 * Simulates a plan in one go: the same plan gives the same summary.
 *
 * @param draws at least one. @yields how many draws are done. @returns the summary of all.
 */
export function* simulate(plan: Plan, kernel: Kernel, draws: number): Generator<number, SimulationSummary> {
  return summaryOf([yield* openSimulation(plan, kernel)({ from: 0, until: draws })]);
}
