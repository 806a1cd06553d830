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
  twiceLn2,
} from '../simd/coefficients.ts';
import { exponentOf, mantissaOf } from './bits.ts';

/**
 * √(−2 ln u) with u = (word + 2³¹ + ½)/2³², strictly between 0 and 1, to 1e-13.
 *
 * @param word even over [−2³¹, 2³¹).
 */
export function radius(word: number): number {
  const scaled = word + 2147483648.5;
  const mantissa = mantissaOf(scaled);
  const z = (mantissa - 1) / (mantissa + 1);
  const w = z * z;
  const square = w * w;
  const rest = w * (shortLog0 + shortLog1 * w + square * (shortLog2 + shortLog3 * w + square * shortLog4));
  return Math.sqrt((32 - exponentOf(scaled)) * twiceLn2 - z * (4 + rest));
}

/** Which of 64 sectors of the circle an angle is in: the word's upper six bits. */
export function sectorOf(word: number): number {
  return word >>> 26;
}

/** Where an angle is in its sector, in parts of 2^−38 of a turn from the sector's middle: the word's other bits. */
export function placeInSector(word: number): number {
  return (word << 6) + 32;
}

/** sin φ for φ = 2π·place/2^38, to 1e-14. */
export function sine(place: number): number {
  const square = place * place;
  return place * (sin0 + sin1 * square + square * square * sin2);
}

/** cos φ for φ = 2π·place/2^38, to 1e-12. */
export function cosine(place: number): number {
  const square = place * place;
  return cos0 + cos1 * square + square * square * cos2;
}
