import { costOfImpressions } from '../../curves/impressions.ts';
import { impressionsAtReach, reachAt } from '../../curves/reach.ts';
import { buyMass } from '../../outcome/macro.ts';
import type { Market } from '../../outcome/market.ts';
import { type PooledTest, pooledTest } from './wholeTest.ts';

/**
 * The test of macro's lift over everybody who can be addressed by it, exposed as the plan's budget exposes them, or more
 * where the arms need it (as `treatedTarget`). It costs production, its q = assigned·y/e impressions at the price of so
 * few, C(q)·(1 + fee), and the mass offer to those who convert.
 *
 * @source assumption: the mass campaign can be shown to some people and kept from others; where it cannot, regions take
 * the place of people, and the need is larger.
 */
export function macroTest(market: Market, budget: number): PooledTest {
  const { macro, everyone, attention, reachShape } = market;
  const { perHead } = buyMass(market, budget);
  const pool = {
    fixed: macro.productionCost,
    people: everyone.people * macro.addressable,
    converting: everyone.converting * macro.addressable,
    persuaded: everyone.persuaded * macro.addressable,
  };
  return pooledTest(pool, (perArm, noticing) => {
    const exposure = Math.max(attention * perHead, impressionsAtReach(noticing, reachShape));
    const assigned = perArm / reachAt(exposure, reachShape);
    const media = costOfImpressions((assigned * exposure) / attention, macro.cpm, macro.discount);
    const offers = ((perArm * (everyone.converting + everyone.persuaded)) / everyone.people) * macro.offerCost;
    return { assigned, cost: media * (1 + macro.fee) + offers };
  });
}
