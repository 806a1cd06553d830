import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/engine/simulation/bands/band.ts';
import { budgetBand } from '../../src/engine/simulation/bands/budgetBand.ts';
import { openFlipBands } from '../../src/engine/simulation/bands/flipBand.ts';
import { breakEvenRange } from '../../src/model/breakEvenInputs.ts';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { isError } from '../../src/model/issue.ts';
import { loadKernel } from '../../src/workers/loadKernel.ts';
import { resultOf } from '../engine/simulation/resultOf.ts';
import { law } from './law.ts';
import { anyPlan } from './plans.ts';

const kernel = loadKernel(1024);
const draws = 256;

const uncertainPlan = anyPlan
  .map((plan) => ({
    ...plan,
    ranges: { 'segments.*.microLift': [0.7, 1.4] as const, 'segments.*.value': [0.5, 2] as const },
  }))
  .filter((plan) => !checkPlan(plan).some(isError));

/** The same in every draw, or of what is all 0. */
const isOrdered = (band: Band | null) => band === null || band.low <= band.high;

describe('a band', () => {
  it('over the budget rises from its low to its high end, and is there wherever the strategy is bought', () => {
    law(
      [uncertainPlan],
      (plan) => {
        const budgets = [plan.budget / 2, plan.budget, 2 * plan.budget];
        const band = resultOf(budgetBand({ plan, kernel, budgets, draws }));
        for (const { profit, roi } of [band.macro, band.micro, band.mix]) {
          expect([...profit, ...roi].every(isOrdered)).toBe(true);
          expect(profit.map((one) => one === null)).toEqual(roi.map((one) => one === null));
        }
      },
      50,
    );
  });

  it('of a break-even lies in the range of its input, and every draw flips or has a leader, or jumps', () => {
    let bands = 0;
    law(
      [uncertainPlan, fc.constantFrom('lift', 'microCpm', 'budget')],
      (plan, input) => {
        const found = resultOf(openFlipBands(plan, kernel, draws, 9)(input));
        if (found === null) return;
        const { from, to } = breakEvenRange(plan, input);
        const { band, flipping, throughout } = found;
        expect(flipping + throughout.macro + throughout.micro).toBeLessThanOrEqual(draws);
        if (band === null) return;
        bands += 1;
        expect(flipping).toBeGreaterThanOrEqual(20);
        expect(isOrdered(band)).toBe(true);
        expect(band.low).toBeGreaterThanOrEqual(from);
        expect(band.high).toBeLessThanOrEqual(to);
      },
      100,
    );
    expect(bands).toBeGreaterThan(2);
  });
});
