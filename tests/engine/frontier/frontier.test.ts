import { describe, expect, it } from 'vitest';
import { frontierBudgets } from '../../../src/engine/decisions/frontier/frontierBudgets.ts';
import type { Frontier, FrontierLine } from '../../../src/engine/index.ts';
import { loadScenario } from '../../../src/io/scenarios.ts';
import { decide, decided } from '../../fixtures/decide.ts';
import { frontierOf } from '../../fixtures/frontierOf.ts';
import { seededMixPlan } from '../../fixtures/seededMixPlan.ts';

const card = await loadScenario('card');
const hair = await loadScenario('hair');

function highest({ budgets }: Frontier, values: FrontierLine['roi']): { budget: number; value: number } {
  const value = Math.max(...values.map((one) => one ?? Number.NEGATIVE_INFINITY));
  return { budget: budgets[values.indexOf(value)] ?? Number.NaN, value };
}

describe('the budgets of a frontier', () => {
  it('go from nothing to half as much again as the larger of the present and the best one, with both among them', () => {
    expect(frontierBudgets({ here: 4, best: 6, points: 3, also: [] })).toEqual([0, 4, 4.5, 6, 9]);
    expect(frontierBudgets({ here: 6, best: 0, points: 3, also: [5, 20] })).toEqual([0, 4.5, 5, 6, 9]);
    expect(frontierBudgets({ here: 0, best: 0, points: 3, also: [1] })).toEqual([0]);
  });

  it('lie more around the smaller of two that are far apart', () => {
    const budgets = frontierBudgets({ here: 1, best: 100, points: 24, also: [] });
    expect(budgets.filter((budget) => budget <= 1.5).length).toBeGreaterThanOrEqual(8);
    expect(budgets.at(-1)).toBe(150);
  });
});

describe('the frontier', () => {
  it('of the card is highest where the best budget is, and flat beyond it', () => {
    const found = frontierOf(card);
    const { budget, value } = highest(found, found.best.profit);
    expect(budget).toBeCloseTo(1_317_387, 0);
    expect(value).toBeCloseTo(2_846_020.45, 1);
    expect(found.best.profit[found.budgets.indexOf(card.budget)]).toBe(value);
    expect(found.budgets.at(-1)).toBe(1.5 * card.budget);
    expect(found.best.profit.at(-1)).toBe(value);
  });

  it('begins where something can be bought: macro and micro at what they cost before their first impression', () => {
    const { budgets, macro, micro, best } = frontierOf(hair);
    expect(budgets[macro.profit.findIndex((profit) => profit !== null)]).toBe(hair.macro.productionCost);
    expect(budgets[micro.profit.findIndex((profit) => profit !== null)]).toBe(130_000);
    expect([best.profit[0], best.roi[0], best.reach[0]]).toEqual([0, null, 0]);
  });

  it('has the best mix of each budget, with what it brings', () => {
    const { budgets, best } = frontierOf(card, {}, 6);
    budgets.forEach((budget, i) => {
      const alone = decided(card, { budget });
      expect(best.profit[i]).toBeCloseTo(alone.profit, 3);
      if (alone.spend > 0) expect(best.roi[i]).toBeCloseTo(alone.profit / alone.spend, 6);
      expect(best.reach[i]).toBeCloseTo(alone.reach, 0);
    });
  });

  it('finds the best ROI to within a hundredth of the budget', () => {
    const found = frontierOf(hair);
    const { budget, value } = highest(found, found.best.roi);
    for (const more of [0.98, 0.99, 1.01, 1.02]) {
      const { profit, spend } = decided(hair, { budget: budget * more });
      expect(spend > 0 ? profit / spend : 0).toBeLessThanOrEqual(value * 1.001);
    }
  });

  it('has no point where no mix keeps to the constraints', () => {
    const { budgets, best, macro } = frontierOf(card, { keepMass: true });
    const mass = card.macroShare * card.budget;
    budgets.forEach((budget, i) => {
      expect(best.profit[i] === null, String(budget)).toBe(budget < mass * (1 - 1e-9));
      expect(macro.profit[i] === null, String(budget)).toBe(budget < card.macro.productionCost);
    });
  });

  it('reaches as many people as are wanted, wherever it has a point', () => {
    const leastReach = 22_000_000;
    const { budgets, best } = frontierOf(card, { leastReach }, 6);
    expect(best.reach.some((reach) => reach === null)).toBe(true);
    budgets.forEach((budget, i) => {
      if (best.reach[i] === null) expect(decide(card, { leastReach, budget }).kind, String(budget)).toBe('impossible');
      else expect(best.reach[i]).toBeGreaterThanOrEqual(leastReach * (1 - 1e-8));
    });
  });

  it.each([3, 5])('of many segments is approached to a thousandth, seed %i', (seed) => {
    const plan = seededMixPlan(seed, 300);
    const { budgets, best } = frontierOf(plan, {}, 5);
    for (const i of [1, 2, 3, 4]) {
      const { profit } = decided(plan, { budget: budgets[i] });
      expect((profit - (best.profit[i] ?? 0)) / Math.max(1, profit), `budget ${budgets[i]}`).toBeLessThanOrEqual(1e-3);
    }
  });
});
