import { describe, expect, it } from 'vitest';
import { reachAt } from '../../../src/engine/curves/reach.ts';
import { emptyAudience, join } from '../../../src/engine/outcome/audience.ts';
import { buyMass, respondToMass } from '../../../src/engine/outcome/macro.ts';
import { describeMarket, type Market } from '../../../src/engine/outcome/market.ts';
import { microOutcome } from '../../../src/engine/outcome/micro.ts';
import { mixOutcome } from '../../../src/engine/outcome/mix.ts';
import { openTargetedShop } from '../../../src/engine/outcome/targetedBuy.ts';
import { audienceSums, targetedSums } from '../../../src/engine/simulation/kernel/kernel.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { expectClose } from '../../laws/expectClose.ts';
import { law } from '../../laws/law.ts';
import { boughtPlan } from '../../laws/plans.ts';
import { kernels, rowFiller, rowOf } from './kernels.ts';
import { mostRows, sumsOf } from './point.ts';

/** What the targeted segments bring at most, were everybody reached and the larger lift in force: the size of every sum. */
function sizeOf({ targets, carryOver, macroMargins, microMargins, macro }: Market): number {
  let size = 0;
  for (let i = 0; i < targets.count; i++) {
    const lift = Math.max(Math.abs(targets.macroLift[i]), Math.abs(targets.microLift[i]));
    const worth = lift * targets.value[i] * Math.max(macroMargins, microMargins) * carryOver;
    const offers = (1 + lift) * (targets.offerCost[i] + macro.offerCost);
    size += targets.people[i] * targets.baseline[i] * (worth + offers);
  }
  return size;
}

/** Plans whose mix buys both layers. */
function mixedOf(plan: Plan): Plan {
  return { ...plan, budget: 4 * plan.budget, macroShare: 0.25 + plan.macroShare / 2 };
}

describe.each(kernels)('sums of the $name kernel', ({ create }) => {
  const kernel = create(mostRows);

  it('are the outcome of micro where nothing is drawn', () => {
    law(
      [boughtPlan],
      (plan) => {
        const market = describeMarket(plan);
        const { media } = openTargetedShop(market)(plan.budget);
        const sums = sumsOf(kernel, market, { exposures: 0, seen: 0 }, (i) => ({ alone: media[i], inMix: null }));
        const { value, offers } = microOutcome(market, plan.budget);
        const found = sums[targetedSums.value] * market.carryOver * market.microMargins;
        expectClose('value', found, value, sizeOf(market));
        expectClose('offers', sums[targetedSums.offers], offers, sizeOf(market));
        expect(sums.slice(2)).toEqual([0, 0, 0, 0]);
      },
      200,
    );
  });

  it('are the outcome of the mix where nothing is drawn', () => {
    law(
      [boughtPlan.map(mixedOf)],
      (plan) => {
        const market = describeMarket(plan);
        const shop = openTargetedShop(market);
        const { perHead } = buyMass(market, plan.macroShare * plan.budget);
        const exposures = market.attention * perHead;
        const { media } = shop((1 - plan.macroShare) * plan.budget);
        const seen = reachAt(exposures, market.reachShape);
        const sums = sumsOf(kernel, market, { exposures, seen }, (i) => ({ alone: 0, inMix: media[i] ?? 0 }));
        const massOnly = respondToMass(market.unmatched, market, perHead);
        const { value, offers } = mixOutcome(market, shop, plan.budget, plan.macroShare);
        const won =
          sums[targetedSums.mixByMicro] * market.microMargins + sums[targetedSums.mixByMacro] * market.macroMargins;
        const coupons = sums[targetedSums.mixOffers] + sums[targetedSums.mixMassConverting] * market.macro.offerCost;
        expectClose('value', won * market.carryOver + massOnly.value, value, sizeOf(market) + Math.abs(value));
        expectClose('offers', coupons + massOnly.offers, offers, sizeOf(market) + offers);
        expect(sums.slice(0, 2)).toEqual([0, 0]);
      },
      200,
    );
  });

  it('of an audience are what the model joins', () => {
    law(
      [boughtPlan],
      (plan) => {
        const joined = emptyAudience();
        const fill = rowFiller(kernel, 0);
        for (let sum = 0; sum < 3; sum++) fill(0);
        for (const { size, baseline, macroLift, value } of plan.segments) {
          const next = rowFiller(kernel, 3);
          kernel.addAudience(0, next(size), next(baseline), next(macroLift), next(value));
          join(joined, size, baseline, macroLift, value);
        }
        const sums = ['converting', 'persuaded', 'worth'] as const;
        expect(sums.map((sum) => rowOf(kernel, audienceSums[sum])[255])).toEqual(sums.map((sum) => joined[sum]));
      },
      200,
    );
  });
});
