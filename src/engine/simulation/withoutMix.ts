import type { Plan } from '../../model/plan.ts';

/** The plan with a mix that is its mass campaign alone: where nobody asks about the mix, it would cost most of the time. */
export function withoutMix(plan: Plan): Plan {
  return { ...plan, macroShare: 1 };
}
