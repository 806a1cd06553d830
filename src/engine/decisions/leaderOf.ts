import type { Winner } from './verdict.ts';

/**
 * Who leads by a difference of profits: a campaign that is not bought is never ahead.
 *
 * @param gap micro's profit minus macro's, in money; one that is not bought earns 0.
 * @returns null where neither does: they are level, or the one that would be ahead does nothing.
 * @example leaderOf(-5, { macro: false, micro: true }) is null: micro loses 5, and there is no macro.
 */
export function leaderOf(gap: number, bought: { readonly [who in Winner]: boolean }): Winner | null {
  if (gap === 0) return null;
  const ahead = gap > 0 ? 'micro' : 'macro';
  return bought[ahead] ? ahead : null;
}
