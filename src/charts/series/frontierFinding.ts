import type { Frontier } from '../figures.ts';

/** The best mix at one budget. */
export interface Peak {
  readonly budget: number;
  readonly profit: number;
  readonly roi: number;
}

/** Where the best mix earns most, and where each unit of money brings back most. */
export type FrontierFinding =
  | { readonly kind: 'noProfit' }
  /** Both at the same budget. */
  | { readonly kind: 'same'; readonly profit: Peak }
  /** ROI is best at the smallest budget that buys something, and any budget buys something. */
  | { readonly kind: 'smallest' | 'apart'; readonly profit: Peak; readonly roi: Peak };

export function frontierFinding({ budgets, best }: Frontier): FrontierFinding {
  const peakAt = (index: number): Peak => ({
    budget: budgets[index] ?? 0,
    profit: best.profit[index] ?? 0,
    roi: best.roi[index] ?? 0,
  });
  const profit = peakAt(firstHighest(best.profit));
  if (!(profit.profit > 0)) return { kind: 'noProfit' };
  const index = firstHighest(best.roi);
  const roi = peakAt(index);
  if (roi.budget === profit.budget) return { kind: 'same', profit };
  const firstBought = best.roi.findIndex((value) => value !== null);
  return { kind: index === firstBought && firstBought <= 1 ? 'smallest' : 'apart', profit, roi };
}

/** The first of those that are highest but for rounding: beyond the best budget profit stays the same. */
function firstHighest(values: readonly (number | null)[]): number {
  const high = values.reduce<number>((most, value) => Math.max(most, value ?? most), Number.NEGATIVE_INFINITY);
  return values.findIndex((value) => value !== null && value >= high - 1e-9 * Math.abs(high));
}
