import type { MacroCampaign } from '../../../model/plan.ts';
import { impressionsFor } from '../../curves/impressions.ts';
import type { Market } from '../../outcome/market.ts';
import { fixedTotal } from '../../outcome/targetedBuy.ts';
import type { Blend } from './drivers.ts';

/** The money of a blend, and what the mass price is worth in it. */
export interface BlendPurse {
  /** F: production, or set-up and versions. */
  readonly fixed: number;
  readonly fee: number;
  /** X, media money that the budget leaves. */
  readonly media: number;
  /** δ, price paid over price without discount. */
  readonly discount: number;
  /** Price of 1,000 impressions to anybody, before discount. */
  readonly widePrice: number;
}

/**
 * Gives the purse of each blend: X = (B − F)/(1 + fee), with macro's F and fee or micro's. Where micro's prices hold, an
 * unaimed buy pays its CPM and data fee: an audience of everybody has no premium.
 *
 * @param budget B, enough for either campaign.
 */
export function openPurses(market: Market, budget: number): (blend: Blend) => BlendPurse {
  const { macro, micro } = market;
  const versions = fixedTotal(market);
  return (blend) => {
    const fixed = blend.fixed ? versions : macro.productionCost;
    const fee = blend.price ? micro.fee : macro.fee;
    const media = Math.max(0, budget - fixed) / (1 + fee);
    return {
      fixed,
      fee,
      media,
      discount: blend.discount ? 1 : discountFactor(macro, media),
      widePrice: blend.price ? micro.cpm + micro.dataFee : undiscountedPrice(macro),
    };
  };
}

/**
 * δ(X) = (1000·X/c₀)/q(X): what macro's discount makes of its price c₀ when X is spent. It is taken from money, so that
 * it can stand on any price (assumption); on macro's own it gives macro's impressions.
 *
 * @param money X, 0 or more. @returns a factor above 0, 1 for a small buy and where there is no discount; falling in X
 * unless later brackets are dearer.
 * @example a CPM of 12, exponent 0.074 from 100 m, X = 3,272,727 gives 0.923.
 */
export function discountFactor(macro: MacroCampaign, money: number): number {
  if (macro.discount.kind === 'none') return 1;
  const impressions = impressionsFor(money, macro.cpm, macro.discount);
  // Written so that a buy too small for a discount gives just 1.
  return impressions > 0 ? (1000 * money) / undiscountedPrice(macro) / impressions : 1;
}

/** c₀: under bracket prices that of the first bracket. */
function undiscountedPrice({ cpm, discount }: MacroCampaign): number {
  return discount.kind === 'brackets' ? discount.brackets[0].cpm : cpm;
}
