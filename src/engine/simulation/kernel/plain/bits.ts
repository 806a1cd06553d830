import { highOfRootHalf, oneLessRootHalf } from '../simd/coefficients.ts';

// One number seen as two words; the bytes of a number stand in the order that WebAssembly has everywhere.
const number = new Float64Array(1);
const words = new Int32Array(number.buffer);

/** 2^k, from −1022 ≤ k ≤ 1023; 0 for k = −1023. */
export function powerOfTwo(k: number): number {
  words[0] = 0;
  words[1] = (k + 1023) << 20;
  return number[0];
}

/** The exponent k of x = m·2^k with m from √½ to √2, for normal x above 0. */
export function exponentOf(x: number): number {
  number[0] = x;
  return ((words[1] + oneLessRootHalf) >>> 20) - 1023;
}

/** The m of x = m·2^k, from √½ to √2, for normal x above 0. */
export function mantissaOf(x: number): number {
  number[0] = x;
  words[1] = ((words[1] + oneLessRootHalf) & 0xfffff) + highOfRootHalf;
  return number[0];
}
