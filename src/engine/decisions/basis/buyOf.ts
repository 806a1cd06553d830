import type { Market } from '../../outcome/market.ts';
import type { TargetedBuy } from '../../outcome/targetedBuy.ts';

/** A targeted buy with the budget that it takes and uses up. */
export interface Bought {
  readonly buy: TargetedBuy;
  readonly budget: number;
}

/** A buy of given media money, x_i for each target: its budget is fixed + (1 + fee)·Σ x_i, and nothing is left over. */
export function buyOf({ micro }: Market, media: Float64Array, fixed: number): Bought {
  let mediaTotal = 0;
  for (let i = 0; i < media.length; i++) mediaTotal += media[i];
  return {
    buy: { bought: true, missing: 0, fixed, media, mediaTotal, unspent: 0, marginalReturn: null },
    budget: fixed + mediaTotal * (1 + micro.fee),
  };
}
