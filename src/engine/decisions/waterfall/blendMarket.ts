import type { Plan } from '../../../model/plan.ts';
import { distinctShare } from '../../curves/overlap.ts';
import type { Market } from '../../outcome/market.ts';
import type { BlendPurse } from './blendPurse.ts';
import type { Blend } from './drivers.ts';
import { openTypedSpends } from './typedSpends.ts';

/**
 * Gives the market of each blend: the plan's, with macro's columns where the blend has them. So the split, the worth of
 * a target and its scale are computed by micro's formulas, whoever's figures they are.
 *
 * - lift: macroLift, macro's margins and offer, or microLift, micro's margins and the segment's own offer
 * - reach: of D·n_i people the addressable share, or in an aimed buy the matched share
 * - price: macro's CPM, or the segment's price with premium and data fee; either times the discount
 */
export function openBlendMarkets(plan: Plan, market: Market): (blend: Blend, purse: BlendPurse) => Market {
  const { targets, micro } = market;
  const addressable = addressablePeople(plan, market);
  const massOffer = new Float64Array(targets.count).fill(market.macro.offerCost);
  const typedSpendsFor = openTypedSpends(plan, market);
  return (blend, { fee, media, discount, widePrice }) => ({
    ...market,
    // Where a blend has less money than the minimum takes, what there is goes to all alike.
    micro: { ...micro, fee, minSpend: Math.min(micro.minSpend, media / targets.count) },
    microMargins: blend.lift ? market.microMargins : market.macroMargins,
    targets: {
      ...targets,
      people: blend.aim && blend.reach ? targets.people : addressable,
      microLift: blend.lift ? targets.microLift : targets.macroLift,
      offerCost: blend.lift ? targets.offerCost : massOffer,
      price: blend.price
        ? targets.price.map((price) => price * discount)
        : new Float64Array(targets.count).fill(widePrice * discount),
      typedSpend: typedSpendsFor(media),
    },
  });
}

/** D·n_i·addressable: whom of each target the mass medium can reach. */
function addressablePeople({ segments, population, overlap }: Plan, { targets, macro }: Market): Float64Array {
  const distinct = distinctShare(segments, population, overlap);
  const people = new Float64Array(targets.count);
  for (let row = 0; row < people.length; row++) {
    people[row] = distinct * segments[targets.position[row]].size * macro.addressable;
  }
  return people;
}
