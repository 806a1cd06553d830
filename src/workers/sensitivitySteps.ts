import {
  type InputIndex,
  inputBars,
  type Kernel,
  mostInputs,
  planIndices,
  planWorths,
  uncertainRanges,
} from '../engine/index.ts';
import { fewestDraws, usualDraws } from '../model/drawCount.ts';
import type { Plan } from '../model/plan.ts';
import { inShares, type Search, type Step } from './step.ts';

/** More segments get fewer draws, so that what finding out is worth is there in time; its errors say so. */
const segmentsOfUsual = 2_000;

/** What each input does alone; its share of the spread; what finding it out is worth. One after the other on the kernel. */
export function sensitivitySteps(plan: Plan, kernel: () => Kernel): readonly Step[] {
  let indices: readonly InputIndex[] | null = null;

  function* indexed(): Search {
    indices = yield* inShares(planIndices(plan, kernel()));
    return { kind: 'indices', indices };
  }

  function* learnt(): Search {
    const asked = { paths: worthFinding(plan, indices), draws: drawsFor(plan) };
    return { kind: 'worths', worths: yield* inShares(planWorths(plan, kernel(), asked)) };
  }

  return [() => moved(plan, kernel()), indexed, learnt];
}

function* moved(plan: Plan, kernel: Kernel): Search {
  return { kind: 'sensitivity', sensitivity: yield* inShares(inputBars(plan, kernel)) };
}

/** Ranges of which it is asked what finding them out is worth: of many, those whose share of the spread is known. */
function worthFinding(plan: Plan, indices: readonly InputIndex[] | null): readonly string[] {
  const inputs = (indices ?? []).map(({ input }) => input);
  if (!inputs.some(({ kind }) => kind === 'others')) return uncertainRanges(plan).slice(0, mostInputs);
  return inputs.flatMap((input) => (input.kind === 'range' ? [input.path] : []));
}

function drawsFor({ segments }: Plan): number {
  const affordable = Math.floor((usualDraws * segmentsOfUsual) / Math.max(1, segments.length));
  return Math.max(fewestDraws, Math.min(usualDraws, affordable));
}
