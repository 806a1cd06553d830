import { at, both, line, timesPlus } from './arithmetic.ts';
import { exponentBits, fromExponentBits, inverseOfPower, mantissaOf } from './bits.ts';
import { log0, log1, log2, log3, log4, log5, log6 } from './coefficients.ts';
import { ln2, ln2Rest, one, two } from './constants.ts';

const table = memory.data<f64>([log0, log1, log2, log3, log4, log5, log6]);

/** ln(1 + x), as `plain/log1p.ts` has it. */
export function log1p(x: v128): v128 {
  const sum = f64x2.add(both(one), x);
  const smaller = f64x2.pmin(both(one), x);
  const larger = f64x2.pmax(both(one), x);
  const lost = f64x2.sub(smaller, f64x2.sub(sum, larger));
  const bits = exponentBits(sum);
  const k = fromExponentBits(bits);
  const over1 = f64x2.add(f64x2.sub(mantissaOf(sum), both(one)), f64x2.mul(lost, inverseOfPower(bits)));
  const z = f64x2.div(over1, f64x2.add(both(two), over1));
  const w = f64x2.mul(z, z);
  const square = f64x2.mul(w, w);
  const low = f64x2.add(line(table, 0, w), f64x2.mul(line(table, 2, w), square));
  const high = f64x2.add(line(table, 4, w), f64x2.mul(at(table, 6), square));
  const rest = f64x2.mul(w, f64x2.add(low, f64x2.mul(f64x2.mul(square, square), high)));
  const small = f64x2.add(f64x2.mul(z, f64x2.add(both(two), rest)), f64x2.mul(k, both(ln2Rest)));
  return timesPlus(k, both(ln2), small);
}
