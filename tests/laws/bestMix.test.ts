import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appliedPlan, evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { decided } from '../fixtures/decide.ts';
import { law } from './law.ts';
import { anyPlan, gainfulPlan, withSplit } from './plans.ts';

/** With a minimum spend or without one. */
const plan = fc.tuple(anyPlan, fc.boolean()).map(([one, free]) => (free ? withoutMinimum(one) : one));

function withoutMinimum(one: Plan): Plan {
  return { ...one, micro: { ...one.micro, minSpend: 0 } };
}

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
const cases = 50;

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
        // Another split may give a segment less than its minimum.
        const fair = one.micro.minSpend === 0 ? one : withSplit(one, 'optimised');
        const splits = one.micro.minSpend === 0 ? [fair, withSplit(one, 'proportional')] : [fair];
        const targeted = splits.map((split) => evaluatePlan(split).micro);
        const affordable = [...targeted, evaluateMix(fair, one.macroShare)].filter(({ unspent }) => unspent >= 0);
        const { macro } = evaluatePlan(one);
        const rivals = [0, macro.profit, ...affordable.map((rival) => rival.profit), greedyProfit(fair)];
        for (const rival of rivals) expect(profit).toBeGreaterThanOrEqual(rival - 1e-9 * sizeOf(one, rival));
      },
      cases,
    );
  });

  it('never falls with the budget where no minimum must be spent', () => {
    law(
      [gainfulPlan.map(withoutMinimum), fc.double({ min: 1, max: 3, noNaN: true })],
      (one, more) => {
        const [less, richer] = [decided(one), decided(one, { budget: one.budget * more })];
        expect(richer.profit).toBeGreaterThanOrEqual(less.profit - 1e-9 * sizeOf(one, less.profit));
      },
      cases,
    );
  });

  it('does not depend on the order of the segments', () => {
    law(
      [gainfulPlan],
      (one) => {
        const turned = { ...one, segments: [...one.segments].reverse() };
        const [a, b] = [decided(one), decided(turned)];
        expect(Math.abs(a.profit - b.profit)).toBeLessThanOrEqual(1e-9 * sizeOf(one, a.profit));
      },
      cases,
    );
  });
});
