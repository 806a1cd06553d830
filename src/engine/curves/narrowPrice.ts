import type { Narrow } from '../../model/plan.ts';

/**
 * The price of a thousand impressions to a narrow audience: media prices rise as an audience gets smaller.
 *
 * Formula: cpm·min(cap, (below/n)^exponent) where n < below, else cpm. No premium where `narrow` is null.
 *
 * @param cpm price for a wide audience. @param size n, people, 0 or more; an empty audience costs the cap.
 * @returns money per 1,000 impressions, falling in n, at least cpm·min(1, cap).
 * @source assumption; level after Beales 2010, 2.08 times for behavioural targeting.
 * @example narrowPrice(18, 500000, { exponent: 0.1, below: 1e6, cap: 3 }) = 19.29
 */
export function narrowPrice(cpm: number, size: number, narrow: Narrow | null): number {
  if (narrow === null || size >= narrow.below) return cpm;
  return cpm * Math.min(narrow.cap, (narrow.below / size) ** narrow.exponent);
}
