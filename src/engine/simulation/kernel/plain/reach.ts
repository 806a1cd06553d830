import type { ReachKind } from '../kernel.ts';
import { oneLessExp } from './exp.ts';
import { log1p } from './log1p.ts';

/**
 * Reach R of impressions per head λ = money·hits/price + mass, as `curves/reach.ts` has it. For r = 1 it is one quotient,
 * λ·price/(price + λ·price), without λ itself.
 *
 * @param hits, price, above 0: λ rises by hits/price with the money. @param mass impressions per head that are there anyway.
 */
export function reachOf(kind: ReachKind, shape: number, money: number, hits: number, price: number, mass: number) {
  if (kind === 'one') {
    const scaled = money * hits + mass * price;
    return scaled / (price + scaled);
  }
  const perHead = money * (hits / price) + mass;
  return kind === 'poisson' ? oneLessExp(perHead) : oneLessExp(shape * log1p(perHead / shape));
}
