import { at, both, line, timesPlus } from './arithmetic.ts';
import { exponentBits, mantissaOf, powersTo32 } from './bits.ts';
import {
  cos0,
  cos1,
  cos2,
  cos3,
  cos4,
  cos5,
  cos6,
  shortLog0,
  shortLog1,
  shortLog2,
  shortLog3,
  shortLog4,
  sin0,
  sin1,
  sin2,
  sin3,
  sin4,
  sin5,
  sin6,
} from './coefficients.ts';
import { four, half, halfTurns, ln4, middleWord, one } from './constants.ts';

const logTable = memory.data<f64>([shortLog0, shortLog1, shortLog2, shortLog3, shortLog4]);
const sineTable = memory.data<f64>([sin0, sin1, sin2, sin3, sin4, sin5, sin6]);
const cosineTable = memory.data<f64>([cos0, cos1, cos2, cos3, cos4, cos5, cos6]);

/** (word + 2³¹ + ½) for the two lower words: a number m·2^k from ½ to 2³², spread evenly. */
export function evenNumbers(words: v128): v128 {
  return f64x2.add(f64x2.convert_low_i32x4_s(words), both(middleWord));
}

/** z with m = (1 + z)/(1 − z). */
export function quotientOf(even: v128): v128 {
  const mantissa = mantissaOf(even);
  return f64x2.div(f64x2.sub(mantissa, both(one)), f64x2.add(mantissa, both(one)));
}

/** (32 − k)·2 ln 2 */
export function powersOf(even: v128): v128 {
  return f64x2.mul(powersTo32(exponentBits(even)), both(ln4));
}

/** The square of `radius` of `plain/boxMuller.ts`. */
export function squaredRadius(z: v128, powers: v128): v128 {
  const w = f64x2.mul(z, z);
  const square = f64x2.mul(w, w);
  const high = f64x2.add(line(logTable, 2, w), f64x2.mul(square, at(logTable, 4)));
  const rest = f64x2.mul(w, f64x2.add(line(logTable, 0, w), f64x2.mul(square, high)));
  return f64x2.sub(powers, f64x2.mul(z, f64x2.add(both(four), rest)));
}

/** `angle`, from the two lower words. */
export function angle(words: v128): v128 {
  return f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_s(words), both(half)), both(halfTurns));
}

/** The numbers with their signs turned where the last bit of the lower words is set. */
export function mirrored(values: v128, words: v128): v128 {
  return v128.xor(values, i64x2.shl(i64x2.extend_low_i32x4_u(words), 63));
}

/** sin(πt) */
export function sineOf(turn: v128): v128 {
  const square = f64x2.mul(turn, turn);
  const fourth = f64x2.mul(square, square);
  const low = f64x2.add(line(sineTable, 0, square), f64x2.mul(line(sineTable, 2, square), fourth));
  const high = f64x2.add(line(sineTable, 4, square), f64x2.mul(at(sineTable, 6), fourth));
  return f64x2.mul(turn, timesPlus(f64x2.mul(fourth, fourth), high, low));
}

/** cos(πt) */
export function cosineOf(turn: v128): v128 {
  const square = f64x2.mul(turn, turn);
  const fourth = f64x2.mul(square, square);
  const low = f64x2.add(line(cosineTable, 0, square), f64x2.mul(line(cosineTable, 2, square), fourth));
  const high = f64x2.add(line(cosineTable, 4, square), f64x2.mul(at(cosineTable, 6), fourth));
  return timesPlus(f64x2.mul(fourth, fourth), high, low);
}
