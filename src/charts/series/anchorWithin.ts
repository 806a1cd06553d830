export type Anchor = 'start' | 'middle' | 'end';

/** How a text so wide stands at x: centred, unless it would reach beyond one of the ends. */
export function anchorWithin(x: number, width: number, { low, high }: { low: number; high: number }): Anchor {
  if (x + width / 2 > high) return 'end';
  return x - width / 2 < low ? 'start' : 'middle';
}
