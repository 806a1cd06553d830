import { describe, expect, it } from 'vitest';
import { budgetCurve } from '../../../../src/engine/decisions/budgetCurve.ts';
import { bandBudgets } from '../../../../src/engine/simulation/bands/bandBudgets.ts';
import { bandDraws } from '../../../../src/engine/simulation/bands/bandDraws.ts';
import { type BudgetBand, budgetBand } from '../../../../src/engine/simulation/bands/budgetBand.ts';
import { simulate } from '../../../../src/engine/simulation/simulate.ts';
import { summaryLevels } from '../../../../src/engine/simulation/summary/summariseDraws.ts';
import { exampleScenario } from '../../../../src/io/scenarios.ts';
import type { Plan } from '../../../../src/model/plan.ts';
import { loadKernel } from '../../../../src/workers/loadKernel.ts';
import { plainPlan, plainSegment } from '../../../fixtures/plainPlan.ts';
import { withDoubts } from '../../../fixtures/uncertainPlan.ts';
import { resultOf } from '../resultOf.ts';

const kernel = loadKernel(1024);
const strategies = ['macro', 'micro', 'mix'] as const;
const quantities = ['profit', 'roi'] as const;

const bandOver = (plan: Plan, budgets: readonly number[], draws = 256): BudgetBand =>
  resultOf(budgetBand({ plan, kernel, budgets, draws }));

/** Some segments, fixed costs on both sides, and a budget at which neither, one and both are bought. */
const plan = withDoubts(exampleScenario);
const budgets = [0, 300_000, 450_000, 600_000, 1_000_000, 4_000_000, 8_000_000];

describe('the band over the budget', () => {
  it('is the line itself where nothing is uncertain, and where ranges have no width', () => {
    const curve = budgetCurve(exampleScenario, budgets);
    const still = { ...exampleScenario, ranges: { 'micro.cpm': [18, 18] as const, 'macro.fee': [0.1, 0.1] as const } };
    for (const certain of [exampleScenario, still]) {
      const band = bandOver(certain, curve.budgets);
      for (const strategy of strategies) {
        for (const quantity of quantities) {
          for (const [i, value] of curve[strategy][quantity].entries()) {
            const found = band[strategy][quantity][i];
            if (curve[strategy].roi[i] === null) expect(found).toBeNull();
            else {
              expect(found?.low).toBeCloseTo(value ?? Number.NaN, 5);
              expect(found?.high).toBeCloseTo(value ?? Number.NaN, 5);
            }
          }
        }
      }
    }
  });

  it('has the quantiles of the simulation at the plan’s own budget', () => {
    const { strategies: of, count } = resultOf(simulate(plan, kernel, 1024));
    const band = bandOver(plan, [plan.budget], 1024);
    expect(band.draws).toBe(count);
    const [low, high] = [0.05, 0.95].map((level) => summaryLevels.indexOf(level as 0.05));
    for (const strategy of strategies) {
      for (const quantity of quantities) {
        const { quantiles = [] } = of[strategy][quantity] ?? {};
        expect(band[strategy][quantity]).toEqual([{ low: quantiles[low], high: quantiles[high] }]);
      }
    }
  });

  it('of a line of a log-normal ends at its quantiles, within four standard errors', () => {
    const line = plainPlan({ ranges: { 'segments.s1.value': [30, 160 / 3] } });
    const draws = 4096;
    const band = bandOver(line, [50_000, 100_000], draws);
    const certain = bandOver({ ...line, ranges: {} }, [50_000, 100_000]);
    const q = 1.6448536269514722;
    const density = Math.exp(-(q ** 2) / 2) / Math.sqrt(2 * Math.PI);
    for (const [i, budget] of band.budgets.entries()) {
      const perValue = ((certain.micro.profit[i]?.low ?? Number.NaN) + budget) / 40;
      const spread = Math.log(160 / 90) / (2 * q);
      for (const [end, value] of [
        ['low', 30],
        ['high', 160 / 3],
      ] as const) {
        const error = (perValue * value * spread * Math.sqrt((0.05 * 0.95) / draws)) / density;
        const off = (band.micro.profit[i]?.[end] ?? Number.NaN) - (perValue * value - budget);
        expect(Math.abs(off)).toBeLessThan(4 * error);
      }
    }
  });

  it('does not depend on the order of the budgets, nor on that of the segments', () => {
    const rising = bandOver(plan, budgets);
    const falling = bandOver(plan, budgets.toReversed());
    const turned = bandOver({ ...plan, segments: plan.segments.toReversed() }, budgets);
    for (const strategy of strategies) {
      expect(falling[strategy].profit.toReversed()).toEqual(rising[strategy].profit);
      for (const [i, band] of rising[strategy].profit.entries()) {
        if (band === null) expect(turned[strategy].profit[i]).toBeNull();
        else expect(turned[strategy].profit[i]?.low).toBeCloseTo(band.low, 4);
      }
    }
  });

  it('tells how far it has come, budget by budget', () => {
    expect([...budgetBand({ plan, kernel, budgets: [0, 1e6, 2e6, 3e6], draws: 256 })]).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('the budgets of a band', () => {
  const asked = Array.from({ length: 81 }, (_, i) => i * 1e5);
  const curve = budgetCurve(plan, asked);
  const chosen = bandBudgets(curve, 4e6, 12);

  it('are half of the curve’s, with both ends, the present one and both sides of each jump', () => {
    expect(chosen.length).toBeLessThan(0.7 * curve.budgets.length);
    expect(chosen).toEqual(expect.arrayContaining([0, 7e5, 8e5, 9e5, 4e6, 8e6]));
    for (const entry of [400_000, 580_000]) {
      const [before, after] = [chosen.findLast((budget) => budget < entry), chosen.find((budget) => budget >= entry)];
      expect((after ?? 0) - (before ?? 0)).toBeLessThan(1e-3);
    }
  });

  it('and the draws are fewer with more segments', () => {
    const many = (count: number) =>
      plainPlan({ segments: Array.from({ length: count }, (_, i) => plainSegment({ id: `s${i}` })) });
    expect([1, 1_000, 5_000].map((count) => bandDraws(many(count)))).toEqual([1024, 512, 256]);
    expect(bandBudgets(curve, 4e6, 5_000).length).toBeLessThan(0.7 * chosen.length);
  });
});
