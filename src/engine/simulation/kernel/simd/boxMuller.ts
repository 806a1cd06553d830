import { at, both, line, timesPlus } from './arithmetic.ts';
import { exponentBits, fromExponentBits, mantissaOf } from './bits.ts';
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
  twiceLn2,
} from './coefficients.ts';

const logTable = memory.data<f64>([shortLog0, shortLog1, shortLog2, shortLog3, shortLog4]);
const sineTable = memory.data<f64>([sin0, sin1, sin2, sin3, sin4, sin5, sin6]);
const cosineTable = memory.data<f64>([cos0, cos1, cos2, cos3, cos4, cos5, cos6]);

/** `radius` of `plain/boxMuller.ts`, from the two lower words. */
export function radius(words: v128): v128 {
  const scaled = f64x2.add(f64x2.convert_low_i32x4_s(words), both(2147483648.5));
  const over1 = f64x2.sub(mantissaOf(scaled), both(1));
  const z = f64x2.div(over1, f64x2.add(both(2), over1));
  const w = f64x2.mul(z, z);
  const square = f64x2.mul(w, w);
  const high = f64x2.add(line(logTable, 2, w), f64x2.mul(square, at(logTable, 4)));
  const rest = f64x2.mul(w, f64x2.add(line(logTable, 0, w), f64x2.mul(square, high)));
  const powers = f64x2.sub(both(32), fromExponentBits(exponentBits(scaled)));
  const log = f64x2.mul(f64x2.add(z, z), f64x2.add(both(2), rest));
  return f64x2.sqrt(f64x2.sub(f64x2.mul(powers, both(twiceLn2)), log));
}

/** `angle`, from the two lower words. */
export function angle(words: v128): v128 {
  return f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_s(words), both(0.5)), both(2.3283064365386963e-10));
}

/** The numbers with their signs turned where the last bit of the lower words is set. */
export function mirrored(values: v128, words: v128): v128 {
  return v128.xor(values, i64x2.shl(i64x2.extend_low_i32x4_u(words), 63));
}

/** `sine` */
export function sine(square: v128): v128 {
  const fourth = f64x2.mul(square, square);
  const low = f64x2.add(line(sineTable, 0, square), f64x2.mul(line(sineTable, 2, square), fourth));
  const high = f64x2.add(line(sineTable, 4, square), f64x2.mul(at(sineTable, 6), fourth));
  return timesPlus(f64x2.mul(fourth, fourth), high, low);
}

/** `cosine` */
export function cosine(square: v128): v128 {
  const fourth = f64x2.mul(square, square);
  const low = f64x2.add(line(cosineTable, 0, square), f64x2.mul(line(cosineTable, 2, square), fourth));
  const high = f64x2.add(line(cosineTable, 4, square), f64x2.mul(at(cosineTable, 6), fourth));
  return timesPlus(f64x2.mul(fourth, fourth), high, low);
}
