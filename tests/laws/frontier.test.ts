import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { decide, decided } from '../fixtures/decide.ts';
import { frontierOf } from '../fixtures/frontierOf.ts';
import { law } from './law.ts';
import { anyPlan, gainfulPlan } from './plans.ts';

/** With versions that share something a search is slow. */
const cheap = (one: Plan): Plan => ({ ...one, micro: { ...one.micro, reuse: 1 } });
const plan = anyPlan.map(cheap);
const gainful = gainfulPlan.map(cheap);

/** Each case is a search for every point. */
const cases = 40;
const points = 5;

const sizeOf = ({ budget }: Plan, profit: number) => Math.max(budget, Math.abs(profit));

describe('the frontier', () => {
  it('is never below nothing, macro alone or micro alone', () => {
    law(
      [plan],
      (one) => {
        const { best, macro, micro } = frontierOf(one, {}, points);
        best.profit.forEach((profit, i) => {
          const rival = Math.max(0, macro.profit[i] ?? 0, micro.profit[i] ?? 0);
          expect(profit).not.toBeNull();
          expect(profit ?? Number.NaN).toBeGreaterThanOrEqual(rival - 1e-9 * sizeOf(one, rival));
        });
      },
      cases,
    );
  });

  it('never falls with the budget, whatever a segment must get at least', () => {
    law(
      [gainful],
      (one) => {
        const { best } = frontierOf(one, {}, points);
        best.profit.reduce((before, profit) => {
          expect(profit ?? Number.NaN).toBeGreaterThanOrEqual((before ?? 0) - 1e-9 * sizeOf(one, before ?? 0));
          return profit;
        }, 0);
      },
      cases,
    );
  });

  it('has finite figures, and an ROI only where something is spent', () => {
    law(
      [plan],
      (one) => {
        const { budgets, best, macro, micro } = frontierOf(one, {}, points);
        expect([...budgets].sort((a, b) => a - b)).toEqual(budgets);
        for (const { profit, roi, reach } of [best, macro, micro]) {
          for (const value of [...profit, ...roi, ...reach])
            expect(value === null || Number.isFinite(value)).toBe(true);
          profit.forEach((value, i) => {
            if (value === null) expect([roi[i], reach[i]]).toEqual([null, null]);
          });
        }
      },
      cases,
    );
  });
});

describe('a limit that is lifted', () => {
  it('costs nothing or something, but never earns', () => {
    law(
      [gainful, fc.nat({ max: 3 })],
      (one, mostSegments) => {
        const limited = decide(one, { mostSegments });
        if (limited.kind === 'impossible') return;
        const free = decided(one, {}, [limited]);
        expect(free.profit).toBeGreaterThanOrEqual(limited.profit - 1e-9 * sizeOf(one, limited.profit));
      },
      cases,
    );
  });
});
