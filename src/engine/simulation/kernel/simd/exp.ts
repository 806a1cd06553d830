import { at, atLeast, atMost, line, timesPlus } from './arithmetic.ts';
import {
  exp0,
  exp1,
  exp2,
  exp3,
  exp4,
  exp5,
  exp6,
  exp7,
  exp8,
  exp9,
  exponentShift,
  leastExponent,
  ln2High,
  ln2Low,
  log2OfE,
  mostExponent,
} from './coefficients.ts';

const table = memory.data<f64>([exp0, exp1, exp2, exp3, exp4, exp5, exp6, exp7, exp8, exp9]);
const sizes = memory.data<f64>([leastExponent, mostExponent, log2OfE, exponentShift, ln2High, ln2Low, 1.0]);

/** e^x, as `plain/exp.ts` has it. */
export function exp(x: v128): v128 {
  const within = atLeast(at(sizes, 0), atMost(at(sizes, 1), x));
  const shifted = shiftedPower(within);
  return f64x2.mul(powerOfTwo(shifted), f64x2.add(at(sizes, 6), expm1Near0(beyondPower(within, shifted))));
}

/** 1 − e^(−x), as `plain/exp.ts` has it. */
export function oneLessExp(x: v128): v128 {
  const within = atLeast(at(sizes, 0), f64x2.neg(x));
  const shifted = shiftedPower(within);
  const power = powerOfTwo(shifted);
  const rest = f64x2.mul(power, expm1Near0(beyondPower(within, shifted)));
  return f64x2.sub(f64x2.sub(at(sizes, 6), power), rest);
}

/** k, the whole number next to x/ln 2, with k + 1023 in its last bits. */
function shiftedPower(x: v128): v128 {
  return timesPlus(x, at(sizes, 2), at(sizes, 3));
}

function powerOfTwo(shifted: v128): v128 {
  return i64x2.shl(shifted, 52);
}

function beyondPower(x: v128, shifted: v128): v128 {
  const k = f64x2.sub(shifted, at(sizes, 3));
  return f64x2.sub(f64x2.sub(x, f64x2.mul(k, at(sizes, 4))), f64x2.mul(k, at(sizes, 5)));
}

function expm1Near0(r: v128): v128 {
  const square = f64x2.mul(r, r);
  const fourth = f64x2.mul(square, square);
  const low = f64x2.add(line(table, 0, r), f64x2.mul(line(table, 2, r), square));
  const middle = f64x2.add(line(table, 4, r), f64x2.mul(line(table, 6, r), square));
  const high = line(table, 8, r);
  const upper = f64x2.mul(fourth, f64x2.add(middle, f64x2.mul(fourth, high)));
  return f64x2.add(r, f64x2.mul(square, f64x2.add(low, upper)));
}
