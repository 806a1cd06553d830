import type { Plan } from '../../model/plan.ts';
import { type Draws, emptyDraws } from './draws.ts';
import { type Kernel, lanes } from './kernel/kernel.ts';
import { openBlocks } from './openBlocks.ts';
import { randomSampler } from './sampler.ts';
import { type SimulationSummary, summariseDraws } from './summary/summariseDraws.ts';

/** Draws of a first impression, and of an answer. */
export const previewDraws = 2 * lanes;
export const usualDraws = 40 * lanes;

/**
 * Simulates a plan (model section 8), a block at a time: the seed of the plan decides every draw, so the same plan gives
 * the same summary.
 *
 * @param plan without errors. @param draws how many; whole blocks of 256 are drawn.
 * @yields how many draws are done, after each block. @returns the summary of all.
 */
export function* simulate(plan: Plan, kernel: Kernel, draws: number): Generator<number, SimulationSummary> {
  const blockOf = openBlocks({ plan, kernel, sampler: randomSampler(plan.seed) });
  const blocks = Math.ceil(draws / lanes);
  const all = emptyDraws(blocks * lanes);
  for (let block = 0; block < blocks; block++) {
    const [drawn] = blockOf(block);
    copyInto(all, drawn, block * lanes);
    yield (block + 1) * lanes;
  }
  const summary = summariseDraws(all);
  if (summary === null) throw new Error('nothing was drawn');
  return summary;
}

function copyInto(all: Draws, drawn: Draws, at: number): void {
  for (const strategy of ['macro', 'micro', 'mix'] as const) {
    all[strategy].profit.set(drawn[strategy].profit, at);
    all[strategy].cost.set(drawn[strategy].cost, at);
  }
}
