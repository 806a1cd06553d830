import {
  type InputBar,
  openInputBars,
  previewDraws,
  simulate,
  uncertainRanges,
  usualDraws,
  widestFirst,
} from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import type { Simulation } from './protocol.ts';
import { sharedKernel } from './sharedKernel.ts';
import type { Search, Step } from './step.ts';

/** A first impression, and then the answer. */
export function simulationSteps(plan: Plan): readonly Step[] {
  const uncertain = uncertainRanges(plan);
  if (uncertain.length === 0)
    return [() => ({ kind: 'simulation', simulation: { summary: null, uncertain, preview: false } })];
  const simulated = (draws: number, preview: boolean) => () => drawn(plan, draws, { uncertain, preview });
  return [simulated(previewDraws, true), simulated(usualDraws, false)];
}

function* drawn(plan: Plan, draws: number, about: Omit<Simulation, 'summary'>): Search {
  const simulation = simulate(plan, sharedKernel(), draws);
  for (;;) {
    const { done, value } = simulation.next();
    if (done) return { kind: 'simulation', simulation: { summary: value, ...about } };
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
