import { timesPlus } from './arithmetic.ts';
import { oneLessExp } from './exp.ts';
import { log1p } from './log1p.ts';

/** The kinds of reach, in the order of `reachKinds`. */
export const one = 0;
export const poisson = 1;

/** Reach, as `plain/reach.ts` has it. */
export function reachOf(kind: i32, shape: v128, money: v128, hits: v128, price: v128, mass: v128): v128 {
  if (kind === one) {
    const scaled = timesPlus(money, hits, f64x2.mul(mass, price));
    return f64x2.div(scaled, f64x2.add(price, scaled));
  }
  const perHead = timesPlus(money, f64x2.div(hits, price), mass);
  if (kind === poisson) return oneLessExp(perHead);
  return oneLessExp(f64x2.mul(shape, log1p(f64x2.div(perHead, shape))));
}
