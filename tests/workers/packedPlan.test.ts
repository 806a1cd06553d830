import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryOf, packPlan, unpackPlan } from '../../src/workers/packedPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

describe('a plan packed for a worker', () => {
  it('arrives as it was, but for names and, where nothing is uncertain, ids', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const plan = { ...any, segments: any.segments.toReversed() };
        const packed = packPlan(plan);
        const arrived = unpackPlan(structuredClone(packed, { transfer: memoryOf(packed) }));
        const isCertain = Object.keys(plan.ranges).length === 0;
        const unnamed = plan.segments.map(({ id, ...segment }, i) => ({
          ...segment,
          id: isCertain ? `s${i + 1}` : id,
          name: '',
        }));
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
