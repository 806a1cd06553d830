import { describe, expect, it } from 'vitest';
import { breakEvenLiftFactors, evaluateMix, evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import cases from '../fixtures/cases/open-cases.json';

type Figures = Record<string, unknown>;

/** Totals agree to 1e-9 of themselves or, for differences of large sums such as money left over, of the budget. */
function expectFigures(actual: object, expected: Figures, budget: number, tolerance: number) {
  for (const [name, figure] of Object.entries(expected)) {
    const found = (actual as Figures)[name];
    if (typeof figure !== 'number') {
      expect(found, name).toBe(figure);
    } else {
      const size = name === 'unspent' || name === 'profit' ? Math.max(Math.abs(figure), budget) : Math.abs(figure);
      expect(Math.abs((found as number) - figure), `${name}: ${found} for ${figure}`).toBeLessThanOrEqual(
        tolerance * size,
      );
    }
  }
}

describe.each(cases.map((one, index) => ({ index, plan: one.plan as unknown as Plan, expected: one.expected })))(
  'reference case $index, $plan.name',
  ({ plan, expected }) => {
    const outcome = evaluatePlan(plan);

    it('gives the reference figures of macro', () => {
      expectFigures(outcome.macro, expected.macro, plan.budget, 1e-9);
    });

    it('gives the reference figures of micro', () => {
      expectFigures(outcome.micro, expected.micro, plan.budget, 1e-9);
    });

    it('gives the reference figures of every targeted segment', () => {
      expect(outcome.segments.map(({ name }) => name)).toEqual(expected.segments.map(({ name }) => name));
      expected.segments.forEach((segment, i) => {
        expectFigures(outcome.segments[i], segment, plan.budget, 1e-6);
      });
    });

    it.each(Object.entries(expected.hybrid))(
      'gives the reference figures of a mix with %s for macro',
      (share, figures) => {
        expectFigures(evaluateMix(plan, Number(share)), figures, plan.budget, 1e-9);
      },
    );

    const wanted = expected.breakEvenLiftFactors;
    if (wanted === undefined) return;
    it('finds the reference break-even factors', () => {
      const found = breakEvenLiftFactors(plan);
      expect(found).toHaveLength(wanted.length);
      wanted.forEach((factor, i) => {
        expect(found[i] / factor).toBeCloseTo(1, 6);
      });
    });
  },
);
