import type { SegmentCount, SegmentCountPoint } from '../figures.ts';

export const countQuantities = ['profit', 'fixed', 'reach'] as const;
export type CountQuantity = (typeof countQuantities)[number];

/** One number of segments; null where the strategy is not bought. */
export interface SegmentCountRow {
  readonly segments: number;
  readonly micro: number | null;
  readonly macro: number | null;
}

/** Micro's line, and macro's level beside it. */
export function segmentCountRows(count: SegmentCount, quantity: CountQuantity): readonly SegmentCountRow[] {
  const macro = macroLevel(count, quantity);
  return count.points.map((point) => ({ segments: point.segments, micro: microValue(point, quantity), macro }));
}

export function microValue(point: SegmentCountPoint, quantity: CountQuantity): number | null {
  return point.bought ? point[quantity] : null;
}

/** Macro's fixed cost is its production. */
export function macroLevel({ macro }: SegmentCount, quantity: CountQuantity): number | null {
  if (!macro.bought) return null;
  return quantity === 'fixed' ? macro.production : macro[quantity];
}

/** Where micro's profit crosses macro's: between two numbers of segments, straight in the drawing. */
export function countFlips(count: SegmentCount): readonly number[] {
  const level = count.macro.profit;
  return count.points.slice(1).flatMap((to, i) => {
    const from = count.points[i];
    if (from === undefined || !from.bought || !to.bought || !count.macro.bought) return [];
    const [before, after] = [from.profit - level, to.profit - level];
    if (before > 0 === after > 0) return [];
    const share = before / (before - after);
    return [from.segments * (to.segments / from.segments) ** share];
  });
}
