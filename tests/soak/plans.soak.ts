import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakEvenLiftFactors, evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import { readPlanFile, writePlanFile } from '../../src/io/planFile.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const numRuns = 100_000;

it('computes any plan to finite figures', () => {
  fc.assert(
    fc.property(planArbitrary, fc.double({ min: 0, max: 1, noNaN: true }), (plan, macroShare) => {
      const { macro, micro, segments } = evaluatePlan(plan);
      const figures = [macro, micro, evaluateMix(plan, macroShare), ...segments].flatMap((part) => Object.values(part));
      for (const figure of [...figures, ...breakEvenLiftFactors(plan)]) {
        if (typeof figure === 'number' && !Number.isFinite(figure)) expect(figure).toBe('finite');
      }
    }),
    { numRuns },
  );
});

it('reads a plan file with any bytes changed without throwing', () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(planArbitrary, fc.array(change, { minLength: 1, maxLength: 8 }), (plan, changes) => {
      const bytes = new TextEncoder().encode(writePlanFile(plan));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const reading = readPlanFile(bytes);
      if (reading.ok) evaluatePlan(reading.value.plan);
    }),
    { numRuns },
  );
});
