import {
  exp0,
  exp1,
  exp2,
  exp3,
  exp4,
  leastExponent,
  ln2High,
  ln2Low,
  mostExponent,
  partsPerUnit,
  rounding,
} from '../simd/coefficients.ts';
import { parts, roots, rootTails } from '../tables.ts';
import { powerOfTwo } from './bits.ts';

/**
 * e^x = 2^(k/64)·e^r, k the whole number next to 64x/ln 2: the root is looked up, and r is small.
 *
 * @param x any number; below −708 and above 709 the result stays what it is there.
 * @returns within 2 units in the last place (tests/engine/simulation/functions.test.ts).
 */
export function exp(x: number): number {
  const below = x < mostExponent ? x : mostExponent;
  const within = leastExponent < below ? below : leastExponent;
  const k = nearestStep(within);
  const power = powerOf(k);
  return power + power * expm1Near0(beyond(within, k));
}

/**
 * 1 − e^(−x) = (1 − 2^(k/64)) − 2^(k/64)·(e^r − 1), with what rounding took from the root: nothing cancels, so small x
 * keep their digits.
 *
 * @param x 0 or more. @returns a share in [0, 1], within 2 units in the last place; 0 at 0.
 */
export function oneLessExp(x: number): number {
  const within = leastExponent < -x ? -x : leastExponent;
  const k = nearestStep(within);
  const power = powerOf(k);
  return 1 - power - power * (expm1Near0(beyond(within, k)) + rootTails[k & (parts - 1)]);
}

function nearestStep(x: number): number {
  return x * partsPerUnit + rounding - rounding;
}

/** 2^(k/64) */
function powerOf(k: number): number {
  const part = k & (parts - 1);
  return roots[part] * powerOfTwo((k - part) / parts);
}

/** r = x − k·ln 2/64, in [−ln 2/128, ln 2/128]. */
function beyond(x: number, k: number): number {
  return x - k * (ln2High / parts) - k * (ln2Low / parts);
}

/** e^r − 1 for |r| ≤ ln 2/128. */
function expm1Near0(r: number): number {
  const square = r * r;
  return r + square * (exp0 + exp1 * r + square * (exp2 + exp3 * r + square * exp4));
}
