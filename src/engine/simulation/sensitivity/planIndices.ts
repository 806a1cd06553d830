import type { Plan } from '../../../model/plan.ts';
import type { Design } from '../drawing.ts';
import { type Kernel, lanes } from '../kernel/kernel.ts';
import { openBlocks } from '../openBlocks.ts';
import { partOfRun } from '../partOfRun.ts';
import { randomSampler } from '../sampler.ts';
import { withoutMix } from '../withoutMix.ts';
import { type CrossedInput, crossedInputs, joined, type UncertainInput } from './crossedInputs.ts';
import { type SobolIndex, sobolIndices } from './sobolIndices.ts';
import type { CrossedOutputs } from './varianceShares.ts';
import { variancesAlone } from './variancesAlone.ts';

/** How much an uncertain input of a plan matters for micro's profit minus macro's. */
export interface InputIndex extends SobolIndex {
  readonly input: UncertainInput;
}

/** More inputs are looked at together. */
export const mostInputs = 12;

/** Of the time, about, where there are so many inputs. */
const screeningShare = 0.2;

const usualBlocks = 16;
const fewestBlocks = 4;
/** Of more segments fewer rows are drawn: their intervals say how much is lost by that. */
const segmentsOfUsual = 1_000;

/**
 * First-order and total Sobol indices of a plan's inputs (`sobolIndices`): shares of the variance of micro's profit minus
 * macro's. Two samples of 4,096 draws, each in streams of its own, are crossed input by input; the plan's decision
 * stays (`openBlocks`), and its seed decides everything.
 *
 * @param plan without errors.
 * @yields the share that is done, in (0, 1].
 * @returns one an input (`crossedInputs`), the greatest total first and the bundle last: of more than 12 inputs, those that
 * alone move least (`variancesAlone`) are one, with indices of theirs together. Empty where nothing is uncertain; null
 * where the difference does not vary. The order of segments matters for rounding only (tests/engine/simulation).
 * @example an input that alone moves the difference, along a line: S = T = 1
 */
export function* planIndices(plan: Plan, kernel: Kernel): Generator<number, InputIndex[] | null> {
  const simple = withoutMix(plan);
  const all = crossedInputs(simple);
  if (all.length === 0) return [];
  const screening = all.length > mostInputs ? screeningShare : 0;
  const inputs = screening > 0 ? yield* partOfRun(screened(simple, kernel, all), (share) => share * screening) : all;
  const crossing = crossedDifferences(simple, kernel, inputs);
  const outputs = yield* partOfRun(crossing, (share) => screening + share * (1 - screening));
  const indices = sobolIndices(outputs, plan.seed);
  return indices && greatestFirst(indices.map((index, at) => ({ ...index, input: inputs[at].input })));
}

/** The inputs that alone move most, in their order, and all others as one. */
function* screened(plan: Plan, kernel: Kernel, all: readonly CrossedInput[]): Generator<number, CrossedInput[]> {
  const alone = yield* variancesAlone(plan, kernel, all);
  const rank = all.map((_, at) => at).sort((a, b) => alone[b] - alone[a] || a - b);
  const kept = new Set(rank.slice(0, mostInputs));
  return [...all.filter((_, at) => kept.has(at)), joined(all.filter((_, at) => !kept.has(at)))];
}

/** Micro's profit minus macro's in two samples of all inputs, and in their crossings. */
function* crossedDifferences(
  plan: Plan,
  kernel: Kernel,
  inputs: readonly CrossedInput[],
): Generator<number, CrossedOutputs> {
  const designs = [plain, other, ...inputs.map(exchanged)];
  const blockOf = openBlocks({ plan, kernel, sampler: randomSampler(plan.seed), designs });
  const blocks = blocksFor(plan);
  const [a, b, ...crossed] = designs.map(() => new Float64Array(blocks * lanes));
  const all = [a, b, ...crossed];
  for (let block = 0; block < blocks; block++) {
    for (const [at, { macro, micro }] of blockOf(block).entries()) {
      all[at].set(
        micro.profit.map((profit, lane) => profit - macro.profit[lane]),
        block * lanes,
      );
    }
    yield (block + 1) / blocks;
  }
  return { a, b, crossed };
}

const plain: Design = () => 0;
const other: Design = () => 1;

function exchanged({ names }: CrossedInput): Design {
  const exchangedNames = new Set(names);
  return (name) => (exchangedNames.has(name) ? 1 : 0);
}

function blocksFor({ segments }: Plan): number {
  const affordable = Math.floor((usualBlocks * segmentsOfUsual) / Math.max(1, segments.length));
  return Math.max(fewestBlocks, Math.min(usualBlocks, affordable));
}

function greatestFirst(indices: readonly InputIndex[]): InputIndex[] {
  const rank = ({ input, total }: InputIndex) => (input.kind === 'others' ? -1 : total.value);
  return indices.toSorted((x, y) => rank(y) - rank(x));
}
