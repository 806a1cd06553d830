import type { Retention } from '../../model/plan.ts';

/**
 * What one conversion is worth over its lifetime, in first margins: Σ_{t<periods} (rate/(1+discount))^t.
 *
 * @param rate share of customers who come back each period, 0 to 1. @param discount per period, 0 or more.
 * @param periods a whole number, 1 or more; the first margin comes at once, so one period gives 1.
 * @returns 1 or more, rising in rate and periods, falling in discount.
 * @source worked case "clv-1": rate 0.995, discount 0.01, for ever: 67.33.
 */
export function lifetimeMargins(rate: number, { discount, periods }: Pick<Retention, 'discount' | 'periods'>): number {
  const kept = rate / (1 + discount);
  let margins = 0;
  for (let period = 0; period < periods; period++) margins = margins * kept + 1;
  return margins;
}
