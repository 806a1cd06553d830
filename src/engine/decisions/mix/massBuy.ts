import { costOfImpressions, impressionsFor } from '../../curves/impressions.ts';
import type { Market } from '../../outcome/market.ts';

/** What mass media costs, by m, the attended mass impressions per head of the addressable population. */
export interface MassBuyPrices {
  readonly production: number;
  /** Money for media and fee, without production: rising in m, 0 at 0. */
  mediaAndFee(perHead: number): number;
  /** The m that an amount of money for media and fee buys: the inverse. */
  perHeadFor(money: number): number;
  /** Where the price of one more impression jumps, rising; in between the cost is linear or concave in m. */
  readonly kinks: readonly number[];
}

/** Prices of the plan's mass campaign: m = e·q/(N·addressable) for q impressions. */
export function massBuyPrices({ macro, population, attention }: Market): MassBuyPrices {
  const perImpression = attention / (population * macro.addressable);
  const feeFactor = 1 + macro.fee;
  return {
    production: macro.productionCost,
    mediaAndFee: (perHead) => costOfImpressions(perHead / perImpression, macro.cpm, macro.discount) * feeFactor,
    perHeadFor: (money) => impressionsFor(money / feeFactor, macro.cpm, macro.discount) * perImpression,
    kinks: kinksOf(macro.discount).map((impressions) => impressions * perImpression),
  };
}

/** Impressions at which a discount begins, ends or moves to the next bracket. */
function kinksOf(discount: Market['macro']['discount']): number[] {
  switch (discount.kind) {
    case 'none':
      return [];
    case 'power': {
      const { exponent, from, floor } = discount;
      return exponent === 0 ? [] : [from, from * floor ** (-1 / exponent)].filter(Number.isFinite);
    }
    case 'brackets':
      return discount.brackets.map(({ from }) => from).filter((from) => from > 0);
  }
}
