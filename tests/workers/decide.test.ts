import { describe, expect, it } from 'vitest';
import { type MixConstraints, unconstrained } from '../../src/engine/index.ts';
import { loadScenario } from '../../src/io/scenarios.ts';
import { decideSteps } from '../../src/workers/decideSteps.ts';
import type { Part } from '../../src/workers/protocol.ts';
import { setLimits, withoutLimit } from '../../src/workers/setLimits.ts';
import { finish } from '../../src/workers/step.ts';
import { decided } from '../fixtures/decide.ts';
import { seededMixPlan } from '../fixtures/seededMixPlan.ts';

const card = await loadScenario('card');

function partsFor(limits: Partial<MixConstraints>): readonly Part[] {
  return decideSteps({ kind: 'decide', plan: card, constraints: { ...unconstrained(card.budget), ...limits } }).map(
    (step) => finish(step()),
  );
}

function part<K extends Part['kind']>(parts: readonly Part[], kind: K): Extract<Part, { kind: K }> {
  return parts.find((one) => one.kind === kind) as Extract<Part, { kind: K }>;
}

const always = (position: number) => ({ position, wanted: 'always', least: null, most: null }) as const;

describe('the price of each limit', () => {
  it('is found with only that one lifted, and no lifted limit ever costs', () => {
    const limits = { mostSegments: 1, leastReach: 1e7, keepMass: true, rules: [always(4)] };
    const parts = partsFor(limits);
    const { advice, setLimits: named } = part(parts, 'advice');
    const { profits } = part(parts, 'prices');
    expect(named.map(({ kind }) => kind)).toEqual(['budget', 'mostSegments', 'leastReach', 'keepMass', 'rule']);
    const constraints = { ...unconstrained(card.budget), ...limits };
    const profit = advice.kind === 'decided' ? advice.profit : Number.NaN;
    named.forEach((limit, i) => {
      expect(profits[i]).toBeCloseTo(decided(card, withoutLimit(constraints, limit)).profit, 2);
      expect(profits[i]).toBeGreaterThanOrEqual(profit);
    });
  });

  it('of one limit alone is the price of them all', () => {
    const parts = partsFor({ mostSegments: 1 });
    expect(part(parts, 'prices').profits[1]).toBe(part(parts, 'unlimited').profit);
    expect(part(parts, 'prices').profits[0]).toBe(part(parts, 'bestBudget').decision?.profit);
  });

  it('is asked for many rules as one, and not at all where only the budget limits', () => {
    const kinds = (rules: MixConstraints['rules']) =>
      setLimits({ ...unconstrained(card.budget), rules }).map(({ kind }) => kind);
    expect(kinds([])).toEqual([]);
    expect(kinds([0, 1].map(always))).toEqual(['budget', 'rule', 'rule']);
    expect(kinds([0, 1, 2, 3, 4].map(always))).toEqual(['budget', 'rules']);
    expect(part(partsFor({}), 'prices').profits).toEqual([]);
  });

  it('is not looked for where the limits clash', () => {
    const parts = partsFor({ mostSegments: 1, rules: [always(0), always(1)] });
    expect(part(parts, 'prices').profits).toEqual([]);
    expect(part(parts, 'frontier').frontier).toBeNull();
  });
});

describe('the frontier of a job', () => {
  it('is left out where many segments must reach many people, which would take minutes', () => {
    const many = seededMixPlan(3, 201);
    const constraints = { ...unconstrained(many.budget), leastReach: 1 };
    const steps = decideSteps({ kind: 'decide', plan: many, constraints });
    expect(
      part(
        steps.map((step) => finish(step())),
        'frontier',
      ).frontier,
    ).toBeNull();
  });

  it('holds the decision itself at the plan’s budget and at the best one', () => {
    for (const limits of [{}, { mostSegments: 2 }, { budget: null }]) {
      const parts = partsFor(limits);
      const { advice } = part(parts, 'advice');
      const { frontier } = part(parts, 'frontier');
      if (advice.kind !== 'decided' || frontier === null) throw new Error('nothing decided');
      const { budgets, best } = frontier;
      expect(best.profit[budgets.indexOf(card.budget)]).toBeCloseTo(advice.profit, 4);
      expect(Math.max(...best.profit.map((profit) => profit ?? 0))).toBeCloseTo(advice.profit, 4);
      expect(budgets.length).toBeLessThanOrEqual(40);
    }
  });
});
