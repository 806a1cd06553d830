import { describe, expect, it } from 'vitest';
import {
  evaluateMix,
  evaluatePlan,
  type MacroOutcome,
  type MicroOutcome,
  type MixOutcome,
} from '../../src/engine/index.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

function expectEqual(mix: MixOutcome, alone: MacroOutcome | MicroOutcome): void {
  expect(mix.bought).toBe(alone.bought);
  for (const name of ['spend', 'unspent', 'reach', 'incremental', 'organic', 'value', 'offers', 'cost'] as const) {
    const wanted = alone[name] ?? 0;
    expectClose(name, mix[name], wanted, Math.abs(wanted));
  }
  expectClose('profit', mix.profit, alone.profit, Math.abs(alone.value) + alone.cost);
  for (const name of ['roi', 'roas', 'costPerConversion'] as const) {
    const [found, wanted] = [mix[name], alone[name]];
    if (found === null || wanted === null) expect(found).toBe(wanted);
    else expectClose(name, found, wanted, 1 + Math.abs(wanted));
  }
}

describe('a mix', () => {
  it('with everything for macro is macro', () => {
    law([anyPlan], (plan) => expectEqual(evaluateMix(plan, 1), evaluatePlan(plan).macro));
  });

  it('with nothing for macro is micro', () => {
    law([anyPlan], (plan) => expectEqual(evaluateMix(plan, 0), evaluatePlan(plan).micro));
  });

  it('reaches at least as many as each of its layers does with the same money, and at most both together', () => {
    law([anyPlan], (plan) => {
      const mix = evaluateMix(plan, plan.macroShare);
      const macro = evaluatePlan({ ...plan, budget: plan.macroShare * plan.budget }).macro;
      const micro = evaluatePlan({ ...plan, budget: (1 - plan.macroShare) * plan.budget }).micro;
      const rounding = 1e-12 * plan.population;
      expect(mix.reach).toBeGreaterThanOrEqual(Math.max(macro.reach, micro.reach) - rounding);
      expect(mix.reach).toBeLessThanOrEqual(macro.reach + micro.reach + rounding);
    });
  });
});
