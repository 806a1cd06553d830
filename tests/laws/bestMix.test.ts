import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appliedPlan, evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { decided } from '../fixtures/decide.ts';
import { law } from './law.ts';
import { anyPlan, gainfulPlan } from './plans.ts';

/** With versions that share something the search is slow and its bound loose. */
const plan = anyPlan.map((one): Plan => ({ ...one, micro: { ...one.micro, reuse: 1, minSpend: 0 } }));
const gainful = gainfulPlan.map((one): Plan => ({ ...one, micro: { ...one.micro, reuse: 1, minSpend: 0 } }));

/** How large the money is whose rounding a profit carries. */
function sizeOf({ budget }: Plan, profit: number): number {
  return Math.max(budget, Math.abs(profit));
}

/** Targets the segment that adds most to micro's profit, again and again, while one adds anything. */
function greedyProfit(plan: Plan): number {
  const profitOf = (ids: readonly string[]) => {
    const segments = plan.segments.map((segment) => ({ ...segment, included: ids.includes(segment.id) }));
    const { profit, unspent } = evaluatePlan({ ...plan, segments }).micro;
    return unspent >= 0 ? profit : Number.NEGATIVE_INFINITY;
  };
  let targeted: readonly string[] = [];
  let best = 0;
  for (;;) {
    const rest = plan.segments.filter(({ id }) => !targeted.includes(id));
    const tries = rest.map(({ id }) => [...targeted, id]);
    const next = tries.reduce<readonly string[] | null>(
      (found, one) => (profitOf(one) > (found === null ? best : profitOf(found)) ? one : found),
      null,
    );
    if (next === null) return best;
    targeted = next;
    best = profitOf(next);
  }
}

/** Each case is a search of its own. */
const cases = 250;

describe('the best mix', () => {
  it('earns, carried out, what it promised, and never more than its bound', () => {
    law(
      [plan],
      (one) => {
        const found = decided(one);
        const applied = appliedPlan(one, found, one.budget);
        const real = evaluateMix(applied, applied.macroShare);
        const size = Math.max(sizeOf(one, found.profit), real.value, real.cost);
        expect(Math.abs(real.profit - found.profit)).toBeLessThanOrEqual(1e-9 * size);
        expect(found.bound).toBeGreaterThanOrEqual(found.profit);
        expect(found.spend).toBeLessThanOrEqual(one.budget * (1 + 1e-9));
      },
      cases,
    );
  });

  it('is never worse than nothing, macro, micro, a proportional split, the plan’s own mix, or greed', () => {
    law(
      [plan],
      (one) => {
        const { profit } = decided(one);
        const { macro, micro } = evaluatePlan(one);
        const even = evaluatePlan({ ...one, micro: { ...one.micro, split: 'proportional' } }).micro;
        const own = evaluateMix(one, one.macroShare);
        const affordable = [micro, even, own].filter(({ unspent }) => unspent >= 0);
        const rivals = [0, macro.profit, ...affordable.map((rival) => rival.profit), greedyProfit(one)];
        for (const rival of rivals) expect(profit).toBeGreaterThanOrEqual(rival - 1e-9 * sizeOf(one, rival));
      },
      cases,
    );
  });

  it('never falls with the budget', () => {
    law(
      [gainful, fc.double({ min: 1, max: 3, noNaN: true })],
      (one, more) => {
        const [less, richer] = [decided(one), decided(one, { budget: one.budget * more })];
        expect(richer.profit).toBeGreaterThanOrEqual(less.profit - 1e-9 * sizeOf(one, less.profit));
      },
      cases,
    );
  });

  it('does not depend on the order of the segments', () => {
    law(
      [gainful],
      (one) => {
        const turned = { ...one, segments: [...one.segments].reverse() };
        const [a, b] = [decided(one), decided(turned)];
        expect(Math.abs(a.profit - b.profit)).toBeLessThanOrEqual(1e-9 * sizeOf(one, a.profit));
      },
      cases,
    );
  });
});
