import { at, both, line } from './arithmetic.ts';
import { exponentBits, mantissaOf, powersTo32 } from './bits.ts';
import {
  cos0,
  cos1,
  cos2,
  shortLog0,
  shortLog1,
  shortLog2,
  shortLog3,
  shortLog4,
  sin0,
  sin1,
  sin2,
} from './coefficients.ts';
import { four, ln4, middleOfPlace, middleWord, one } from './constants.ts';

const logTable = memory.data<f64>([shortLog0, shortLog1, shortLog2, shortLog3, shortLog4]);
const sineTable = memory.data<f64>([sin0, sin1, sin2]);
const cosineTable = memory.data<f64>([cos0, cos1, cos2]);

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

/** Where the directions of the sectors stand that the words choose by their upper six bits. */
export function sectorOf(word: i32): usize {
  return (word >>> 22) & 0x3f0;
}

/** `place` of `plain/boxMuller.ts`, from the two lower words. */
export function placeInSector(words: v128): v128 {
  return f64x2.add(f64x2.convert_low_i32x4_s(i32x4.shl(words, 6)), both(middleOfPlace));
}

/** sin φ of a place, from it and its square. */
export function sineOf(place: v128, square: v128): v128 {
  const curved = f64x2.add(line(sineTable, 0, square), f64x2.mul(f64x2.mul(square, square), at(sineTable, 2)));
  return f64x2.mul(place, curved);
}

/** cos φ of a place, from its square. */
export function cosineOf(square: v128): v128 {
  return f64x2.add(line(cosineTable, 0, square), f64x2.mul(f64x2.mul(square, square), at(cosineTable, 2)));
}
