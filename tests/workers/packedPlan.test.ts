import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf, packPlan, unpackPlan } from '../../src/workers/packedPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

describe('a plan packed for a worker', () => {
  it('arrives as it was, but for names and ids', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const packed = packPlan(plan);
        const arrived = unpackPlan(structuredClone(packed, { transfer: memoryOf(packed) }));
        const unnamed = plan.segments.map((segment, i) => ({ ...segment, id: `s${i + 1}`, name: '' }));
        expect(arrived).toEqual({ ...plan, segments: unnamed });
      }),
    );
  });

  it('hands its columns over instead of copying them', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const packed = packPlan(plan);
        structuredClone(packed, { transfer: memoryOf(packed) });
        expect(packed.columns.size).toHaveLength(0);
      }),
    );
  });
});
