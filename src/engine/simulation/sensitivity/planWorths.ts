import type { Plan } from '../../../model/plan.ts';
import { parseRangePath } from '../../../model/rangePath.ts';
import { type Draw, type SharedFactor, sharedFactors } from '../draw.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { partOfRun } from '../partOfRun.ts';
import { openSimulation, planSampler } from '../simulate.ts';
import type { Estimate } from '../summary/estimate.ts';
import { drawsByRange } from '../uncertainty.ts';
import { withoutMix } from '../withoutMix.ts';
import { rangesOf } from './crossedInputs.ts';
import { drawnNumber, type Run } from './drawnNumber.ts';
import { withOthersKnown } from './othersKnown.ts';
import { valueOfLearning } from './valueOfLearning.ts';

/** What could be found out before deciding: all that one range draws, or all lifts, all baselines, all prices. */
export type Learnable =
  | { readonly kind: 'range'; readonly path: string }
  | { readonly kind: 'all'; readonly factor: SharedFactor };

export interface LearningWorth {
  readonly learnt: Learnable;
  /** In money. */
  readonly worth: Estimate;
}

interface Asked {
  /** Keys of `ranges`. */
  readonly paths: readonly string[];
  readonly draws: number;
}

/**
 * What finding out inputs before deciding would be worth (`valueOfLearning`), between nothing, macro and micro, over the
 * draws that a simulation of the plan makes; all lifts together, too, where several ranges are about lifts, and likewise
 * all baselines and all prices.
 *
 * A number is learnt as it is. Of many numbers, as of a range of every segment's, it is learnt what each campaign would
 * earn with them if all others were as planned. That follows from what is learnt, so the result is a lower bound: a close
 * one where a profit is a sum, or a product, of what these numbers do and of what others do.
 *
 * @param plan without errors. @param paths keys of `ranges`. @param draws at least 100.
 * @yields the share that is done, in (0, 1].
 * @returns the greatest worth first; each 0 or more and at most what knowing everything is worth in these draws. Empty
 * where nothing is uncertain. The order of segments matters for rounding only (tests/engine/simulation).
 * @example a campaign that may make a loss, by one uncertain number: that number is worth as much as knowing everything
 */
export function* planWorths(plan: Plan, kernel: Kernel, { paths, draws }: Asked): Generator<number, LearningWorth[]> {
  const known = drawsByRange(plan);
  const asked = learnables(known, paths);
  if (asked.length === 0) return [];
  const simple = withoutMix(plan);
  const sampler = planSampler(plan);
  const runs = 1 + asked.filter((learnt) => !isNumber(learnt)).length;
  let before = 0;
  function* profitsOf(drawn: Plan) {
    const run = choiceProfits(drawn, { kernel, sampler, draws });
    const profits = yield* partOfRun(run, (done) => (before + done / draws) / runs);
    before += 1;
    return profits;
  }

  function* learning(learnt: Learnable): Generator<number, Float64Array | readonly Float64Array[]> {
    const draw = isNumber(learnt) ? known.get(learnt.path) : undefined;
    if (draw !== undefined) return drawnNumber(draw, { kernel, sampler, draws });
    return yield* profitsOf(withOthersKnown(simple, pathsOf(known, learnt)));
  }

  const profits = yield* profitsOf(simple);
  const worths: LearningWorth[] = [];
  for (const learnt of asked) {
    const worth = valueOfLearning(yield* learning(learnt), profits);
    if (worth !== null) worths.push({ learnt, worth });
  }
  return worths.sort((a, b) => b.worth.value - a.worth.value);
}

type Draws = ReadonlyMap<string, Draw>;

function learnables(draws: Draws, paths: readonly string[]): Learnable[] {
  const factors = sharedFactors.filter((factor) => rangesOf(draws, factor).length > 1);
  const ranges = paths.filter((path) => draws.has(path));
  return [
    ...factors.map((factor) => ({ kind: 'all', factor }) as const),
    ...ranges.map((path) => ({ kind: 'range', path }) as const),
  ];
}

function isNumber(learnt: Learnable): learnt is Learnable & { kind: 'range' } {
  return learnt.kind === 'range' && parseRangePath(learnt.path)?.kind !== 'factor';
}

function pathsOf(draws: Draws, learnt: Learnable): readonly string[] {
  return learnt.kind === 'range' ? [learnt.path] : rangesOf(draws, learnt.factor);
}

/** Profits of the choices: nothing, macro and micro. */
function* choiceProfits(plan: Plan, { kernel, sampler, draws }: Run): Generator<number, readonly Float64Array[]> {
  const { count, macro, micro } = yield* openSimulation(plan, kernel, sampler)({ from: 0, until: draws });
  return [new Float64Array(count), macro.profit, micro.profit];
}
