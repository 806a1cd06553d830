import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan, verdictOf } from '../../src/engine/index.ts';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { isError } from '../../src/model/issue.ts';
import type { Plan } from '../../src/model/plan.ts';
import { withInput } from '../../src/model/questionInputs.ts';
import { resultsOf } from '../../src/store/results.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

function verdictAt(plan: Plan, lift: number) {
  const { macro, micro } = evaluatePlan(withInput(plan, 'lift', lift));
  return verdictOf(macro, micro).kind;
}

describe('the lift that is shown as the flip', () => {
  it.each(scenarioIds)('is too close to call when typed, in scenario %s', async (id) => {
    const plan = await loadScenario(id);
    const { flip } = resultsOf(plan);
    if (flip.kind === 'at') expect(verdictAt(plan, flip.lift)).toBe('tie');
    // There micro stays ahead whatever its lift: a blanket coupon costs more than any message wins.
    else expect(id).toBe('loyal');
  });

  it('is too close to call when typed, in 200 plans that have one', () => {
    let found = 0;
    for (const plan of fc.sample(planArbitrary, { numRuns: 4000, seed: 1 })) {
      const { flip, outcome } = resultsOf(plan);
      if (flip.kind !== 'at' || !outcome.macro.bought || !outcome.micro.bought) continue;
      found++;
      expect(verdictAt(plan, flip.lift), JSON.stringify(plan)).toBe('tie');
      if (found === 200) break;
    }
    expect(found).toBe(200);
  });

  it('is the factor times the lift of the plan, to three digits at least', () => {
    const { flip } = resultsOf(plainPlan({ macro: { productionCost: 1000 } }));
    expect(flip).toMatchObject({ kind: 'at', from: 0.2 });
    if (flip.kind === 'at') expect(flip.lift / (0.2 * (flip.factor ?? 0))).toBeCloseTo(1, 2);
  });

  it('is there without a factor where the lifts are 0', () => {
    const plan = withInput(plainPlan(), 'lift', 0);
    const { flip } = resultsOf(plan);
    expect(flip).toMatchObject({ kind: 'at', factor: null, from: 0 });
    if (flip.kind === 'at') expect(verdictAt(plan, flip.lift)).toBe('tie');
  });

  it('is never one that no plan can have', () => {
    for (const plan of fc.sample(planArbitrary, { numRuns: 2000, seed: 2 })) {
      const { flip } = resultsOf(plan);
      if (flip.kind !== 'at') continue;
      expect(checkPlan(withInput(plan, 'lift', flip.lift)).filter(isError)).toEqual([]);
    }
  });

  it('is not there where nobody is targeted', () => {
    expect(resultsOf(plainPlan({ segments: [] })).flip.kind).not.toBe('at');
  });
});

describe('results', () => {
  it('are computed once for a plan', () => {
    const plan = plainPlan();
    expect(resultsOf(plan)).toBe(resultsOf(plan));
    expect(resultsOf({ ...plan })).not.toBe(resultsOf(plan));
  });

  it('name the winner that the figures show, in every scenario', async () => {
    for (const id of scenarioIds) {
      const { outcome, verdict } = resultsOf(await loadScenario(id));
      const { macro, micro } = outcome;
      expect(verdict).toMatchObject({ winner: macro.profit > micro.profit ? 'macro' : 'micro' });
    }
  });

  it.each([
    ['fmcg', 'macro'],
    ['hair', 'micro'],
    ['ride', 'micro'],
    ['yoga', 'micro'],
    ['jobs', 'micro'],
    ['local', 'macro'],
    ['loyal', 'micro'],
    ['same', 'macro'],
    ['card', 'micro'],
  ] as const)('have the winner that scenario %s teaches: %s', async (id, winner) => {
    expect(resultsOf(await loadScenario(id)).verdict).toMatchObject({ winner });
  });
});
