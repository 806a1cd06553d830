import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan, withSegments } from './plans.ts';

describe('whatever the plan', () => {
  it('reach is between 0 and the population', () => {
    law([anyPlan], (plan) => {
      const { macro, micro } = evaluatePlan(plan);
      for (const reach of [macro.reach, micro.reach, evaluateMix(plan, plan.macroShare).reach]) {
        expect(reach).toBeGreaterThanOrEqual(0);
        expectAtLeast('population', plan.population, reach, plan.population);
      }
    });
  });

  it('incremental conversions are at most the people reached times the carry-over', () => {
    law([anyPlan], (plan) => {
      const { macro, micro } = evaluatePlan(plan);
      for (const { incremental, reach } of [macro, micro, evaluateMix(plan, plan.macroShare)]) {
        expectAtLeast('people reached', reach * plan.carryOver, incremental, reach * plan.carryOver);
      }
    });
  });

  it('what is spent is at most the budget, unless typed by hand, and the rest is unspent', () => {
    law([anyPlan], (plan) => {
      const { macro, micro } = evaluatePlan(plan);
      const mix = evaluateMix(plan, plan.macroShare);
      for (const { spend, unspent } of [macro, micro, mix]) {
        expect(spend).toBeGreaterThanOrEqual(0);
        expectClose('spend and unspent', spend + unspent, plan.budget, plan.budget);
      }
      expect(macro.spend).toBeLessThanOrEqual(plan.budget);
      if (plan.micro.split === 'manual') return;
      expect(micro.spend).toBeLessThanOrEqual(plan.budget);
      expectAtLeast('budget', plan.budget, mix.spend, plan.budget);
    });
  });

  it('a campaign that is not bought costs and brings nothing', () => {
    law([anyPlan, fc.double({ min: 0, max: 1, noNaN: true })], (plan, share) => {
      const poor = { ...plan, budget: share * Math.min(plan.macro.productionCost, plan.micro.setupCost) };
      const { macro, micro } = evaluatePlan(poor);
      for (const one of [macro, micro]) {
        if (one.bought) continue;
        expect(one).toMatchObject({
          spend: 0,
          cost: 0,
          value: 0,
          profit: 0,
          roi: null,
          reach: 0,
          unspent: poor.budget,
        });
      }
    });
  });

  it('lifts of zero bring nothing, so that all that was paid is lost', () => {
    law([anyPlan], (plan) => {
      const lifeless = {
        ...withSegments(plan, () => ({ macroLift: 0, microLift: 0 })),
        rest: { ...plan.rest, macroLift: 0 },
      };
      const { macro, micro } = evaluatePlan(lifeless);
      for (const { cost, profit, roi } of [macro, micro, evaluateMix(lifeless, plan.macroShare)]) {
        expect(profit).toBe(0 - cost);
        expect(roi).toBe(cost > 0 ? -1 : null);
      }
    });
  });
});
