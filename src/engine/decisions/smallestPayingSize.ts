import { bestProfit } from '../curves/bestProfit.ts';

export interface PayingSizeInputs {
  /** F, money for the segment's version; at least 0. */
  readonly fixedCost: number;
  /** v̂ = V/n: contribution per person of the segment if everyone who can be addressed registered the message. */
  readonly worthPerHead: number;
  /** ĥ = h·(1 + fee)/n: money per person of the segment at which attended impressions per head are 1; above 0. */
  readonly pricePerHead: number;
  /** r of the reach curve; null = Poisson. */
  readonly reachShape: number | null;
}

/**
 * Smallest segment that pays: n_min = F/π*, with π* the best profit per head before the fixed cost (`bestProfit`).
 *
 * @returns people; null where no size pays, which is where v̂ ≤ ĥ. Rises with F, falls with v̂ (tests hold it).
 * @example F = 25,000, v̂ = 0.324, ĥ = 0.0115, r = 1: 117,141 people.
 */
export function smallestPayingSize(inputs: PayingSizeInputs): number | null {
  const { fixedCost, worthPerHead, pricePerHead, reachShape } = inputs;
  if (!(worthPerHead > pricePerHead)) return null;
  const people = fixedCost / bestProfit(worthPerHead, pricePerHead, reachShape);
  return Number.isFinite(people) ? people : null;
}
