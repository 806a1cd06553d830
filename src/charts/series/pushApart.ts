export interface Room {
  readonly low: number;
  readonly high: number;
  readonly gap: number;
}

/**
 * Moves label positions so that neighbours are at least `gap` apart and all lie in [low, high], order kept. Where the
 * room is too small for that, they share it evenly.
 */
export function pushApart(wanted: readonly number[], { low, high, gap }: Room): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const step = Math.min(gap, (high - low) / Math.max(1, wanted.length - 1));
  const placed = [...wanted];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? low, floor);
    floor = (placed[index] ?? low) + step;
  }
  let ceiling = high;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? high, ceiling);
    ceiling = (placed[index] ?? high) - step;
  }
  return placed;
}
