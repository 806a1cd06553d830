import type { Plan } from '../../../model/plan.ts';
import { beginOf, type Kernel, lanes } from '../kernel/kernel.ts';
import { openBlocks } from '../openBlocks.ts';
import { randomSampler, type Sampler } from '../sampler.ts';
import type { CrossedInput } from './crossedInputs.ts';

/** Draws an input. */
const drawsEach = 16;
const inputsPerBlock = lanes / drawsEach;

/**
 * How far each input alone moves micro's profit minus macro's, all others at their medians: the mean square of what 16
 * draws move it by. Coarse, by about a third, but enough to tell which of many inputs to look at closely, and cheap: a
 * block serves 16 inputs.
 *
 * @yields the share that is done, in (0, 1]. @returns one an input, in money squared, 0 for one that changes nothing.
 */
export function* variancesAlone(
  plan: Plan,
  kernel: Kernel,
  inputs: readonly CrossedInput[],
): Generator<number, number[]> {
  // One more place, where nothing is drawn.
  const blocks = Math.ceil((inputs.length + 1) / inputsPerBlock);
  const blockOf = openBlocks({ plan, kernel, sampler: oneByOneSampler(plan.seed, inputs) });
  const differences = new Float64Array(blocks * lanes);
  for (let block = 0; block < blocks; block++) {
    const [{ macro, micro }] = blockOf(block);
    for (let lane = 0; lane < lanes; lane++) {
      differences[block * lanes + lane] = micro.profit[lane] - macro.profit[lane];
    }
    yield (block + 1) / blocks;
  }
  const middle = differences[inputs.length * drawsEach];
  return inputs.map((_, at) => meanSquare(differences.subarray(at * drawsEach, (at + 1) * drawsEach), middle));
}

/** In each lane one input is drawn at random, every normal of it, and all others stand at their middle. */
function oneByOneSampler(seed: number, inputs: readonly CrossedInput[]): Sampler {
  const random = randomSampler(seed);
  const names = inputs.map((input) => new Set(input.names));
  return {
    fill(kernel, out, variable, stream, block) {
      random.fill(kernel, out, variable, stream, block);
      for (let place = 0; place < inputsPerBlock; place++) {
        if (names[block * inputsPerBlock + place]?.has(variable.input)) continue;
        const from = beginOf(out) + place * drawsEach;
        kernel.rows.fill(0, from, from + drawsEach);
      }
    },
  };
}

function meanSquare(values: Float64Array, middle: number): number {
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
}
