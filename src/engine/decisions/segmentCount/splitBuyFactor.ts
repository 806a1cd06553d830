import type { Plan } from '../../../model/plan.ts';
import { costOfImpressions } from '../../curves/impressions.ts';
import type { MassBuy } from '../../outcome/macro.ts';

/**
 * What a mass buy costs as K equal buys, over what it costs as one: each gets the discount of its own volume only.
 *
 * Formula: K·C(q/K)/C(q); K^exponent where the price falls as a power throughout.
 *
 * @param count K, 1 or more. @returns a factor; 1 without a discount or without a buy.
 * @example 1,000 m impressions at an exponent of 0.074 from 100 m, in 4 buys: 1.108.
 */
export function splitBuyFactor(
  { cpm, discount }: Plan['macro'],
  { impressions }: Pick<MassBuy, 'impressions'>,
  count: number,
): number {
  if (impressions === 0) return 1;
  return (
    (count * costOfImpressions(impressions / count, cpm, discount)) / costOfImpressions(impressions, cpm, discount)
  );
}
