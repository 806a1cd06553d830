import {
  type InputBar,
  type Kernel,
  openInputBars,
  previewDraws,
  simulate,
  uncertainRanges,
  usualDraws,
  widestFirst,
} from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import { loadKernel } from './loadKernel.ts';
import type { Search, Step } from './step.ts';

/** Enough for every number of a plan to be uncertain. */
const rowCount = 1024;
let kernel: Kernel | null = null;

/** One kernel serves all: a simulation starts on cleared rows. */
function sharedKernel(): Kernel {
  kernel ??= loadKernel(rowCount);
  return kernel;
}

/** A first impression, and then the answer. */
export function simulationSteps(plan: Plan): readonly Step[] {
  if (uncertainRanges(plan).length === 0)
    return [() => ({ kind: 'simulation', simulation: { summary: null, preview: false } })];
  return [() => simulated(plan, previewDraws, true), () => simulated(plan, usualDraws, false)];
}

function* simulated(plan: Plan, draws: number, preview: boolean): Search {
  const simulation = simulate(plan, sharedKernel(), draws);
  for (;;) {
    const { done, value } = simulation.next();
    if (done) return { kind: 'simulation', simulation: { summary: value, preview } };
    yield { share: value / draws };
  }
}

/** What each input does alone, an input after the other. */
export function sensitivitySteps(plan: Plan): readonly Step[] {
  return [() => moved(plan)];
}

function* moved(plan: Plan): Search {
  const { inputs, barOf, middle } = openInputBars(plan, sharedKernel());
  const bars: InputBar[] = [];
  for (const input of inputs) {
    bars.push(barOf(input));
    yield { share: bars.length / inputs.length };
  }
  return { kind: 'sensitivity', sensitivity: { bars: widestFirst(bars), middle: middle() } };
}
