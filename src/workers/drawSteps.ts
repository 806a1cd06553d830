import { type Kernel, openSimulation, type Portion, uncertainRanges } from '../engine/index.ts';
import type { DrawnPart, DrawsJob } from './protocol.ts';
import type { Step } from './step.ts';

/** A step for each portion of a simulation; one, without draws, where nothing is uncertain. */
export function drawSteps({ plan, portions }: DrawsJob, kernel: () => Kernel): readonly Step[] {
  const uncertain = uncertainRanges(plan);
  if (uncertain.length === 0) return [() => ({ kind: 'drawn', draws: null, uncertain })];
  let simulation: ReturnType<typeof openSimulation> | null = null;

  function* drawn(portion: Portion) {
    simulation ??= openSimulation(plan, kernel());
    const draws = simulation(portion);
    for (;;) {
      const { done, value } = draws.next();
      if (done) return { kind: 'drawn', draws: value, uncertain } satisfies DrawnPart;
      yield { share: value / (portion.until - portion.from) };
    }
  }

  return portions.map((portion) => () => drawn(portion));
}
