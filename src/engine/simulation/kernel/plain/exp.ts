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
} from '../simd/coefficients.ts';
import { powerOfTwo } from './bits.ts';

/**
 * e^x = 2^k·e^r, k the whole number next to x/ln 2.
 *
 * @param x any number; below −708 and above 709 the result stays what it is there.
 * @returns within 2 units in the last place (tests/engine/simulation/functions.test.ts).
 */
export function exp(x: number): number {
  const below = x < mostExponent ? x : mostExponent;
  const within = leastExponent < below ? below : leastExponent;
  const k = nearestPower(within);
  return powerOfTwo(k) * expNear0(beyondPower(within, k));
}

/**
 * 1 − e^(−x) = (1 − 2^k) − 2^k·(e^r − 1): nothing cancels, so small x keep their digits.
 *
 * @param x 0 or more. @returns a share in [0, 1], within 2 units in the last place; 0 at 0.
 */
export function oneLessExp(x: number): number {
  const within = leastExponent < -x ? -x : leastExponent;
  const k = nearestPower(within);
  const power = powerOfTwo(k);
  return 1 - power - power * expm1Near0(beyondPower(within, k));
}

function nearestPower(x: number): number {
  return x * log2OfE + exponentShift - exponentShift;
}

/** r = x − k·ln 2, in [−ln 2/2, ln 2/2]. */
function beyondPower(x: number, k: number): number {
  return x - k * ln2High - k * ln2Low;
}

/** e^r − 1 for |r| ≤ ln 2/2. */
function expm1Near0(r: number): number {
  return r + secondOrder(r);
}

/** e^r for |r| ≤ ln 2/2. */
function expNear0(r: number): number {
  return 1 + r + secondOrder(r);
}

/** e^r − 1 − r for |r| ≤ ln 2/2. */
function secondOrder(r: number): number {
  const square = r * r;
  const fourth = square * square;
  const low = exp0 + exp1 * r + (exp2 + exp3 * r) * square;
  const middle = exp4 + exp5 * r + (exp6 + exp7 * r) * square;
  const high = exp8 + exp9 * r;
  return square * (low + fourth * (middle + fourth * high));
}
