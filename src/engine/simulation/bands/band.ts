import { quantiles } from '../../numerics/quantiles.ts';

/** What nine of ten outcomes lie in: from their 5th to their 95th percentile. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const ends = [0.05, 0.95];

/**
 * The band of some outcomes, by `quantiles`.
 *
 * @param outcomes independent draws, finite, any unit; null without any.
 * @returns low ≤ high. Of n normal draws each end has a standard error of about 0.64/√n of the band's width,
 * √(0.05·0.95/n)/φ(q) over 2q with q = 1.6449: 2 % of it with 1,024 draws, 4 % with 256.
 * @example the numbers from 0 to 100: 5 to 95
 */
export function bandOf(outcomes: Float64Array): Band | null {
  const found = quantiles(outcomes, ends);
  return found && { low: found[0], high: found[1] };
}
