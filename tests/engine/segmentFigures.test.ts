import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import type { Plan } from '../../src/model/plan.ts';

/** The most that the segment can earn, over budgets that cover its fixed cost. */
function bestProfit(plan: Plan, size: number): number {
  const budgets = Array.from({ length: 400 }, (_, i) => plan.micro.costPerSegment * 1.02 ** i);
  return Math.max(...budgets.map((budget) => evaluatePlan(onlySegment(plan, size, budget)).micro.profit));
}

/** The plan with one targeted segment, of another size, and a budget that makes its best spend possible. */
function onlySegment(plan: Plan, size: number, budget: number): Plan {
  const [segment] = plan.segments;
  if (!segment) throw new Error('no segment');
  const cpm = segment.cpm ?? plan.micro.cpm;
  const micro = { ...plan.micro, setupCost: 0, narrow: null, split: 'optimised' as const, minSpend: 0 };
  return { ...plan, budget, micro, segments: [{ ...segment, size, cpm, included: true }] };
}

describe('the figures of a segment', () => {
  it.each(scenarioIds)('%s: rows and figures say the same', async (id) => {
    const { segments, figuresAt } = evaluatePlan(await loadScenario(id));
    expect(segments.map(({ position }) => figuresAt(position)?.outcome)).toEqual(segments);
  });

  it('stay those of their plan when another is evaluated, or its figures are read, in between', async () => {
    const [one, other] = await Promise.all([loadScenario('ride'), loadScenario('jobs')]).then((plans) =>
      plans.map((plan) => evaluatePlan(plan)),
    );
    const [before, ofOther] = [one?.figuresAt(1), other?.figuresAt(1)];
    expect(ofOther).not.toEqual(before);
    expect(one?.figuresAt(1)).toEqual(before);
    const latest = evaluatePlan(await loadScenario('yoga'));
    const ofLatest = latest.figuresAt(0);
    expect([one?.figuresAt(1), other?.figuresAt(1), latest.figuresAt(0)]).toEqual([before, ofOther, ofLatest]);
  });

  it('an excluded segment has none, and an affordable campaign is not needed to know which sizes pay', async () => {
    const plan = await loadScenario('fmcg');
    const [first, ...others] = plan.segments;
    if (!first) throw new Error('no segment');
    const excluded = evaluatePlan({ ...plan, segments: [{ ...first, included: false }, ...others] });
    expect(excluded.figuresAt(0)).toBeNull();
    const poor = evaluatePlan({ ...plan, budget: 0 }).figuresAt(1);
    expect(poor?.outcome).toBeNull();
    expect(poor?.smallestSize).toBe(evaluatePlan(plan).figuresAt(1)?.smallestSize);
  });

  it('at the smallest size that pays, the best spend earns about nothing; above it more, below it less', async () => {
    const plan = { ...(await loadScenario('hair')), population: 1e9 };
    const smallest = evaluatePlan(onlySegment(plan, 1_000_000, 1e6)).figuresAt(0)?.smallestSize ?? 0;
    const fixed = plan.micro.costPerSegment;
    expect(Math.abs(bestProfit(plan, smallest)) / fixed).toBeLessThan(0.01);
    expect(bestProfit(plan, 1.1 * smallest)).toBeGreaterThan(0.05 * fixed);
    expect(bestProfit(plan, 0.9 * smallest)).toBeLessThan(-0.05 * fixed);
  });
});
