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

/**
 * An angle in half turns, from −½ to ½: the half circle on the right. The word's last bit says whether it is mirrored to
 * the left, so that the 2³² words stand even on the circle.
 */
export function angle(word: number): number {
  return (word + 0.5) * 2 ** -32;
}

/** sin(πt)/t to 1e-12, from t². */
export function sine(square: number): number {
  const fourth = square * square;
  const low = sin0 + sin1 * square + (sin2 + sin3 * square) * fourth;
  const high = sin4 + sin5 * square + sin6 * fourth;
  return low + fourth * fourth * high;
}

/** cos(πt) to 1e-12, from t². */
export function cosine(square: number): number {
  const fourth = square * square;
  const low = cos0 + cos1 * square + (cos2 + cos3 * square) * fourth;
  const high = cos4 + cos5 * square + cos6 * fourth;
  return low + fourth * fourth * high;
}
