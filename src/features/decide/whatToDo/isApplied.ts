import type { Recommendation } from '../../../store/decisionsStore.ts';

/** Whether the plan's mix spends the same money on the same campaigns as what is recommended. */
export function isApplied({ plan, limits, advice, now }: Recommendation): boolean {
  if (advice.kind !== 'decided') return false;
  const little = 1e-6 * Math.max(plan.budget, advice.spend);
  const same = (a: number, b: number) => Math.abs(a - b) <= little;
  if (limits.budget === 'best' && !same(plan.budget, advice.spend)) return false;
  if (!same(now.mix.spend, advice.spend) || !same(now.macroSpend, advice.macroSpend)) return false;
  return now.media.every((money, position) => same(money, advice.media[position] ?? 0));
}
