import type { Plan } from '../../../model/plan.ts';
import type { Draws } from '../draws.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { openSimulation, planSampler } from '../simulate.ts';
import { keptSampler } from './keptSampler.ts';

/**
 * Draws plans with the same ranges and the same seed, one after the other: the uncertain numbers, or the factors on them,
 * are the same in all.
 *
 * @param plan one of them, without errors. @returns what gives the first `draws` of a plan, as `simulate` makes them.
 */
export function openSharedDraws(plan: Plan, kernel: Kernel, draws: number): (plan: Plan) => Draws {
  const sampler = keptSampler(planSampler(plan));
  return (one) => {
    const drawing = openSimulation(one, kernel, sampler)({ from: 0, until: draws });
    for (;;) {
      const { done, value } = drawing.next();
      if (done) return value;
    }
  };
}
