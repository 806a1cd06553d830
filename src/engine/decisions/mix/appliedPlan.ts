import type { Plan } from '../../../model/plan.ts';
import type { MixDecision } from './mixDecision.ts';

/**
 * The plan that carries out a decision: its segments are included or not, their media money is typed, and the mix gives
 * macro its share of the budget. Without a budget of its own it gets what is spent.
 */
export function appliedPlan(
  plan: Plan,
  { macroSpend, targeted, media, spend }: MixDecision,
  budget: number | null,
): Plan {
  const money = budget ?? spend;
  return {
    ...plan,
    budget: money,
    macroShare: money > 0 ? Math.min(1, macroSpend / money) : 0,
    micro: { ...plan.micro, split: 'manual' },
    segments: plan.segments.map((segment, position) => ({
      ...segment,
      included: targeted[position] === 1,
      spend: targeted[position] === 1 ? media[position] : null,
    })),
  };
}
