import { describe, expect, it } from 'vitest';
import { evaluateMix, evaluatePlan } from '../../../src/engine/index.ts';
import type { Design } from '../../../src/engine/simulation/drawing.ts';
import { lanes } from '../../../src/engine/simulation/kernel/kernel.ts';
import { typescriptKernel } from '../../../src/engine/simulation/kernel/typescriptKernel.ts';
import { openBlocks } from '../../../src/engine/simulation/openBlocks.ts';
import { randomSampler } from '../../../src/engine/simulation/sampler.ts';
import { loadScenario, scenarioIds } from '../../../src/io/scenarios.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { plainPlan, plainSegment } from '../../fixtures/plainPlan.ts';

const kernel = typescriptKernel(1024);

function blockOf(plan: Plan, block = 0) {
  return openBlocks({ plan, kernel, sampler: randomSampler(plan.seed) })(block)[0];
}

describe('where nothing is uncertain', () => {
  it.each(scenarioIds)('every draw of %s is the outcome of the plan', async (id) => {
    const plan = await loadScenario(id);
    const { macro, micro } = evaluatePlan(plan);
    const mix = evaluateMix(plan, plan.macroShare);
    const draws = blockOf({ ...plan, ranges: {} });
    for (const [name, outcome] of Object.entries({ macro, micro, mix })) {
      const { profit, cost } = draws[name as 'macro'];
      const size = Math.abs(outcome.value) + outcome.cost;
      for (let lane = 0; lane < lanes; lane++) {
        expect(Math.abs(profit[lane] - outcome.profit)).toBeLessThanOrEqual(1e-12 * size);
        expect(Math.abs(cost[lane] - outcome.cost)).toBeLessThanOrEqual(1e-12 * size);
      }
    }
  });
});

describe('the draws of a block', () => {
  const plan = plainPlan({
    segments: [plainSegment(), plainSegment({ id: 's2', size: 50_000, microLift: 0.4, baseline: 0.05 })],
    ranges: { 'segments.*.microLift': [0.5, 2], 'segments.s2.baseline': [0.02, 0.1], 'macro.cpm': [8, 12] },
  });

  it('are the same whatever blocks were drawn before', () => {
    const simulate = openBlocks({ plan, kernel, sampler: randomSampler(1) });
    simulate(7);
    expect(simulate(3)).toEqual([blockOf(plan, 3)]);
  });

  it('are others in another block and under another seed', () => {
    const profits = [blockOf(plan, 0), blockOf(plan, 1), blockOf({ ...plan, seed: 2 })].map(
      ({ micro }) => micro.profit[0],
    );
    expect(new Set(profits).size).toBe(3);
  });

  it('do not depend on the order of the segments, but for the rounding of sums', () => {
    const turned = { ...plan, segments: plan.segments.toReversed() };
    const [there, back] = [blockOf(plan), blockOf(turned)];
    for (let lane = 0; lane < lanes; lane++) {
      expect(back.micro.profit[lane]).toBeCloseTo(there.micro.profit[lane], 6);
      expect(back.mix.profit[lane]).toBeCloseTo(there.mix.profit[lane], 6);
    }
  });

  it('leave a campaign that the plan does not buy at nothing, however cheap it is in a draw', () => {
    const dear = { ...plan, budget: 1, macro: { ...plan.macro, productionCost: 2 } };
    const { macro } = blockOf({ ...dear, ranges: { 'macro.productionCost': [0.1, 2] } });
    expect(macro.profit.every((profit) => profit === 0)).toBe(true);
  });

  it('overrun the budget where a fixed cost comes out higher than planned', () => {
    const fixed = {
      ...plan,
      micro: { ...plan.micro, costPerSegment: 10_000 },
      ranges: { 'micro.costPerSegment': [5_000, 20_000] as const },
    };
    const { micro } = blockOf(fixed);
    expect(micro.cost.some((cost) => cost > plan.budget)).toBe(true);
    expect(micro.cost.some((cost) => cost < plan.budget)).toBe(true);
  });
});

describe('the draws of several designs', () => {
  const plan = plainPlan({
    micro: { costPerSegment: 5_000 },
    segments: [plainSegment(), plainSegment({ id: 's2', size: 50_000, microLift: 0.4, baseline: 0.05 })],
    ranges: {
      'segments.*.microLift': [0.5, 2],
      'macro.cpm': [8, 12],
      'macro.productionCost': [5_000, 20_000],
      'rest.value': [20, 60],
      'micro.reuse': [0.7, 0.9],
      'micro.match': [0.4, 0.8],
    },
  });
  const designs = [
    () => 0,
    () => 1,
    ...Object.keys(plan.ranges).map((path) => (input: string) => +(input === path)),
  ].map((choose) => choose as Design);

  it.each([0, 0.5, 1])(
    'are those of each by itself, with %d of the budget in the mix’s mass campaign',
    (macroShare) => {
      const simulation = { plan: { ...plan, macroShare }, kernel, sampler: randomSampler(1) };
      const alone = designs.map((design) => openBlocks({ ...simulation, designs: [design] })(2)[0]);
      expect(openBlocks({ ...simulation, designs })(2)).toEqual(alone);
      expect(new Set(alone.map(({ micro, macro }) => micro.profit[0] - macro.profit[0])).size).toBe(designs.length);
    },
  );
});
