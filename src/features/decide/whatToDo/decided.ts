import type { Advice, Recommendation } from '../../../store/decisionsStore.ts';

/** A recommendation that there is one in. */
export interface Decided extends Recommendation {
  readonly advice: Advice;
}

/** Money that is nothing but what rounding left of a larger amount is none. */
export function realMoney(amount: number, of: number): number {
  return Math.abs(amount) <= 1e-9 * Math.abs(of) ? 0 : amount;
}

export function targetedCount({ targeted }: Advice): number {
  return targeted.reduce((sum, one) => sum + one, 0);
}
