import { murmur3, rotated } from './murmur3.ts';

/** Four 32-bit words, not all 0. */
export type XoshiroState = readonly [number, number, number, number];

/** An endless row of numbers that pass for random and are the same every time. */
export interface NumberStream {
  /** The next whole number, even over [0, 2³²). */
  word(): number;
  /** The next number strictly between 0 and 1: a step of 2⁻³², at its middle, so that a logarithm is finite. */
  unit(): number;
}

/**
 * The stream of a block: draws come in fixed blocks, block k of a seed is always the same one, and so it does not matter
 * who draws which. The state is the hash of (block, word) under the seed; its four words differ, so never are all 0.
 *
 * @param seed, block whole numbers in [0, 2³²).
 */
export function blockStream(seed: number, block: number): NumberStream {
  return xoshiro128([0, 1, 2, 3].map((word) => murmur3([block, word], seed)) as [number, number, number, number]);
}

/**
 * xoshiro128** 1.1: 32-bit steps only, so bit-equal on every machine; a period of 2¹²⁸ − 1.
 *
 * @source Blackman & Vigna 2018, "Scrambled linear pseudorandom number generators"; from the state 1, 2, 3, 4 the
 * reference program gives 11520, 0, 5927040, 70819200, 2031721883, …
 */
export function xoshiro128(state: XoshiroState): NumberStream {
  let [a, b, c, d] = state;

  function word(): number {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result >>> 0;
  }

  return { word, unit: () => (word() + 0.5) / 2 ** 32 };
}
