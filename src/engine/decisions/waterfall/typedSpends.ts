import type { Plan } from '../../../model/plan.ts';
import type { Market } from '../../outcome/market.ts';
import { fixedTotal } from '../../outcome/targetedBuy.ts';

/**
 * Gives the spends that a user would have typed with other media money X than the plan's X₀ (assumption): where they
 * leave some of X₀, the same share of X; where they are above X₀, by the same amount above X. In proportion to the
 * typed ones, and the same where X = X₀. Empty unless the split is by hand.
 */
export function openTypedSpends({ budget }: Plan, market: Market): (media: number) => Float64Array {
  const { typedSpend } = market.targets;
  const planned = Math.max(0, budget - fixedTotal(market)) / (1 + market.micro.fee);
  let typed = 0;
  for (let row = 0; row < typedSpend.length; row++) typed += typedSpend[row];
  return (media) => {
    if (typed === 0) return typedSpend;
    const factor = typed <= planned ? media / planned : (media + (typed - planned)) / typed;
    return typedSpend.map((spend) => spend * factor);
  };
}
