import { type InputBar, type Kernel, openInputBars, widestFirst } from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import type { Search, Step } from './step.ts';

/** What each input does alone, an input after the other. */
export function sensitivitySteps(plan: Plan, kernel: () => Kernel): readonly Step[] {
  return [() => moved(plan, kernel())];
}

function* moved(plan: Plan, kernel: Kernel): Search {
  const { inputs, barOf, middle } = openInputBars(plan, kernel);
  const bars: InputBar[] = [];
  for (const input of inputs) {
    bars.push(barOf(input));
    yield { share: bars.length / inputs.length };
  }
  return { kind: 'sensitivity', sensitivity: { bars: widestFirst(bars), middle: middle() } };
}
