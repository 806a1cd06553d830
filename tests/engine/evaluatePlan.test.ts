import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

describe('the outcome of a plan', () => {
  it('is the same whatever is evaluated before and after it, though its rows are made later', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (plan, other) => {
        const alone = evaluatePlan(plan);
        const rows = alone.segments;
        const again = evaluatePlan(plan);
        evaluatePlan(other);
        expect(again.segments).toEqual(rows);
        // A function is never equal to another one.
        expect(evaluatePlan(plan)).toEqual({ ...alone, figuresAt: expect.any(Function) });
      }),
      { numRuns: 1000 },
    );
  });

  it('has its rows made once', () => {
    const outcome = evaluatePlan(plainPlan());
    expect(outcome.segments).toBe(outcome.segments);
  });

  it('leaves the plan as it was', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const before = structuredClone(plan);
        expect(evaluatePlan(plan).segments.length).toBeLessThanOrEqual(plan.segments.length);
        expect(plan).toEqual(before);
      }),
    );
  });
});
