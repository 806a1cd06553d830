import type { ReachKind } from '../kernel.ts';
import { oneLessExp } from './exp.ts';
import { log1p } from './log1p.ts';

/**
 * Exposures that money buys, λ = money·hits/price. For r = 1 they are counted in units of 1/price, which spares a
 * division.
 */
export function exposuresFor(kind: ReachKind, money: number, hits: number, price: number): number {
  return kind === 'one' ? money * hits : money * (hits / price);
}

/** Those exposures and others, which are counted per head. */
export function exposuresWith(kind: ReachKind, exposures: number, others: number, price: number): number {
  return kind === 'one' ? exposures + others * price : exposures + others;
}

/** Reach R of those exposures, as `curves/reach.ts` has it. */
export function reachOf(kind: ReachKind, shape: number, exposures: number, price: number): number {
  if (kind === 'one') return exposures / (price + exposures);
  return oneLessExp(kind === 'poisson' ? exposures : shape * log1p(exposures / shape));
}
