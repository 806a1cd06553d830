import {
  exponentOffset,
  highOfRootHalf,
  leastExponent,
  ln2High,
  ln2Low,
  mostExponent,
  oneLessRootHalf,
  partsPerUnit,
  rounding,
  twiceLn2,
} from './coefficients.ts';

// Numbers in memory, to be read into both lanes: one instruction, where a constant in the code takes three of them, each
// time that a loop comes by.

export const one = memory.data<f64>([1.0]);
export const two = memory.data<f64>([2.0]);
export const four = memory.data<f64>([4.0]);
/** A word tells a place to 64 parts: from the first of them to their middle. */
export const middleOfPlace = memory.data<f64>([32.0]);
export const middleWord = memory.data<f64>([2147483648.5]);
export const power52 = memory.data<f64>([4503599627370496.0]);

export const leastPower = memory.data<f64>([leastExponent]);
export const mostPower = memory.data<f64>([mostExponent]);
export const perStep = memory.data<f64>([partsPerUnit]);
export const shift = memory.data<f64>([rounding]);
export const step = memory.data<f64>([ln2High / 64]);
export const stepRest = memory.data<f64>([ln2Low / 64]);
export const offset = memory.data<f64>([exponentOffset]);
export const offset32 = memory.data<f64>([exponentOffset + 32]);
export const ln2 = memory.data<f64>([ln2High]);
export const ln2Rest = memory.data<f64>([ln2Low]);
export const ln4 = memory.data<f64>([twiceLn2]);

/** Without the six last bits, which say what part of a doubling there is beyond. */
export const wholeDoublings = memory.data<i64>([-64]);
export const fractionBits = memory.data<i64>([0x000fffffffffffff]);
export const rootHalfBits = memory.data<i64>([(<i64>highOfRootHalf) << 32]);
export const toRootHalfBits = memory.data<i64>([(<i64>oneLessRootHalf) << 32]);
export const twiceBias = memory.data<i64>([2046]);
