import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanMicroLift, questionInputs, readInput, withInput } from '../../src/model/questionInputs.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

describe('question inputs', () => {
  it('reads back what was put in, whatever the plan', () => {
    fc.assert(
      fc.property(
        planArbitrary,
        fc.constantFrom(...questionInputs),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (plan, input, value) => {
          if (input === 'lift' && plan.segments.length === 0) return;
          const back = readInput(withInput(plan, input, value), input);
          expect(Math.abs(back / value - 1)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('keeps the proportions of the lifts when their mean changes', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const mean = meanMicroLift(plan);
        fc.pre(plan.segments.length > 1 && mean > 0.01);
        const scaled = withInput(plan, 'lift', 2 * mean);
        scaled.segments.forEach(({ microLift }, i) => {
          expect(microLift).toBeCloseTo(2 * plan.segments[i].microLift, 9);
        });
      }),
    );
  });
});
