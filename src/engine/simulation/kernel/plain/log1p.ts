import { ln2High, ln2Low, log0, log1, log2, log3, log4, log5, log6 } from '../simd/coefficients.ts';
import { exponentOf, mantissaOf, powerOfTwo } from './bits.ts';

/**
 * ln(1 + x) = k·ln 2 + ln m, where m·2^k is 1 + x with what rounding took from it; ln m = ln((1 + z)/(1 − z)).
 *
 * @param x 0 or more, finite. @returns within 3 units in the last place.
 */
export function log1p(x: number): number {
  const sum = 1 + x;
  const smaller = x < 1 ? x : 1;
  const larger = 1 < x ? x : 1;
  const lost = smaller - (sum - larger);
  const k = exponentOf(sum);
  const over1 = mantissaOf(sum) - 1 + lost * powerOfTwo(-k);
  const z = over1 / (2 + over1);
  const w = z * z;
  const square = w * w;
  const low = log0 + log1 * w + (log2 + log3 * w) * square;
  const high = log4 + log5 * w + log6 * square;
  const rest = w * (low + square * square * high);
  return k * ln2High + (z * (2 + rest) + k * ln2Low);
}
