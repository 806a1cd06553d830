import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBlends } from '../../src/engine/decisions/waterfall/blendProfit.ts';
import { blendOf, type WaterfallDriver, waterfallDrivers } from '../../src/engine/decisions/waterfall/drivers.ts';
import { evaluatePlan, waterfall } from '../../src/engine/index.ts';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import type { Plan } from '../../src/model/plan.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { extremePlan } from './extremePlan.ts';
import { law } from './law.ts';
import { boughtPlan, gainfulPlan, withSegments, withSplit } from './plans.ts';

const all = 2 ** waterfallDrivers.length - 1;

function fallOf(plan: Plan) {
  const fall = waterfall(plan);
  if (fall.kind !== 'waterfall') throw new Error(fall.kind);
  const size = Math.max(Math.abs(fall.from), Math.abs(fall.to), plan.budget);
  const amount = (driver: WaterfallDriver) => fall.bars.find((bar) => bar.driver === driver)?.amount ?? Number.NaN;
  return { ...fall, size, amount };
}

/** The plan with one driver the same for both campaigns. */
const alike = {
  lift: (plan: Plan) => {
    const { offerCost } = plan.macro;
    return { ...withSegments(plan, ({ macroLift }) => ({ microLift: macroLift, offerCost })), retention: null };
  },
  discount: withoutDiscount,
  price: (plan: Plan) => {
    const { fee, cpm } = plan.micro;
    const priced = withSegments(withoutDiscount(plan), () => ({ cpm: null }));
    return {
      ...priced,
      macro: { ...priced.macro, fee, cpm },
      micro: { ...plan.micro, dataFee: 0, narrow: null },
    };
  },
  fixed: (plan: Plan) => ({ ...plan, macro: { ...plan.macro, productionCost: evaluatePlan(plan).micro.fixed } }),
} as const;

function withoutDiscount(plan: Plan): Plan {
  return { ...plan, macro: { ...plan.macro, discount: { kind: 'none' } } };
}

describe('a waterfall', () => {
  it('begins at macro’s profit, ends at micro’s, and its bars add up to the difference', () => {
    law([boughtPlan], (plan) => {
      const { macro, micro } = evaluatePlan(plan);
      const { from, to, bars, size } = fallOf(plan);
      expect([from, to]).toEqual([macro.profit, micro.profit]);
      const sum = bars.reduce((total, { amount }) => total + amount, 0);
      expectClose('sum of the bars', sum, to - from, size, 1e-9);
      const profitOf = openBlends(plan, describeMarket(plan));
      expectClose('with no driver', profitOf(blendOf(0)), macro.profit, size, 1e-9);
      expectClose('with all drivers', profitOf(blendOf(all)), micro.profit, size, 1e-9);
    });
  });

  it('has no bar where the campaigns do not differ', () => {
    law([boughtPlan, fc.constantFrom('lift', 'discount', 'price', 'fixed')], (plan, driver) => {
      expect(fallOf(alike[driver](plan)).amount(driver)).toBe(0);
    });
  });

  it('never gains by reach where messages do no harm, the split is given and the mass medium reaches everybody', () => {
    law([gainfulPlan], (plan) => {
      const wide = { ...withSplit(plan, 'proportional'), macro: { ...plan.macro, addressable: 1 } };
      const { amount, size } = fallOf(wide);
      expectAtLeast('lost reach', 0, amount('reach'), size, 1e-9);
    });
  });

  it('does not depend on the order of the segments', () => {
    const shuffled = boughtPlan.chain((plan) =>
      fc
        .shuffledSubarray([...plan.segments], { minLength: plan.segments.length })
        .map((segments) => [plan, { ...plan, segments }] as const),
    );
    law([shuffled], ([plan, other]) => {
      const [found, wanted] = [fallOf(other), fallOf(plan)];
      for (const driver of waterfallDrivers) {
        expectClose(driver, found.amount(driver), wanted.amount(driver), wanted.size, 1e-9);
      }
    });
  });

  it('has only finite figures, for plans at the limits of what fields may be too', () => {
    law([extremePlan], (plan) => {
      const fall = waterfall(plan);
      if (fall.kind !== 'waterfall') return;
      for (const { amount } of fall.bars) expect(Number.isFinite(amount)).toBe(true);
    });
  });
});
