import type { ShareEstimate, Spread } from '../../../charts/figures.ts';
import type { Plan } from '../../../model/plan.ts';
import type { InputIndex } from '../../../store/questionsStore.ts';
import { inputName } from './inputName.ts';

/** Shares of the spread as their chart takes them; null where there is nothing to share. */
export function spreadOf(plan: Plan, indices: readonly InputIndex[] | null): Spread | null {
  if (indices === null || indices.length < 2) return null;
  return {
    inputs: indices.map(({ input, first, total }) => ({
      label: inputName(plan, input),
      alone: estimateOf(first),
      together: estimateOf(total),
    })),
    hasShared: indices.some(({ input }) => input.kind === 'shared'),
  };
}

/** An estimate may be beyond what a share can be, by what the draws are off. */
function estimateOf({ value, interval: [low, high] }: InputIndex['first']): ShareEstimate {
  const [shown, least, most] = [value, low, high].map((share) => Math.min(1, Math.max(0, share)));
  return { value: shown ?? 0, low: least ?? 0, high: most ?? 1 };
}
