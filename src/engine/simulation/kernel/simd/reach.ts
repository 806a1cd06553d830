import { oneLessExp } from './exp.ts';
import { log1p } from './log1p.ts';

// As `plain/reach.ts` has it. The kinds of reach are numbered as in `compiledKernel.ts`.

export const one = 0;
export const poisson = 1;
export const general = 2;

export function exposuresFor(kind: i32, money: v128, hits: v128, price: v128): v128 {
  return f64x2.mul(money, kind === one ? hits : f64x2.div(hits, price));
}

export function exposuresWith(kind: i32, exposures: v128, others: v128, price: v128): v128 {
  return f64x2.add(exposures, kind === one ? f64x2.mul(others, price) : others);
}

/** Reach; `inverse` is 1/(price + exposures), which is used for r = 1 only. */
export function reachOf(kind: i32, shape: v128, exposures: v128, inverse: v128): v128 {
  if (kind === one) return f64x2.mul(exposures, inverse);
  if (kind === poisson) return oneLessExp(exposures);
  return oneLessExp(f64x2.mul(shape, log1p(f64x2.div(exposures, shape))));
}
