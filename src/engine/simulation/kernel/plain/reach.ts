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

/**
 * Reach R of those exposures, as `curves/reach.ts` has it.
 *
 * @param inverse 1/(price + exposures); not read unless r = 1.
 */
export function reachOf(kind: ReachKind, shape: number, exposures: number, inverse: number): number {
  if (kind === 'one') return exposures * inverse;
  return oneLessExp(kind === 'poisson' ? exposures : shape * log1p(exposures / shape));
}

/** 1/a, 1/b and 1/c from one division, which takes as long as many products; within 4 units in the last place. */
export function inversesOf(a: number, b: number, c: number): [number, number, number] {
  const product = a * b;
  const inverse = 1 / (product * c);
  const inverseOfProduct = inverse * c;
  return [b * inverseOfProduct, a * inverseOfProduct, product * inverse];
}
