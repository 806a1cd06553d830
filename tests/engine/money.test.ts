import { describe, expect, it } from 'vitest';
import { costPerConversion, returnOnAdSpend, returnOnInvestment } from '../../src/engine/index.ts';
import { workedCase } from './workedCase.ts';

describe('returns agree with the published case', () => {
  it.each(['roi-1', 'roi-2'].map((id) => workedCase<{ cost: number; grossProfit: number }, { roi_pct: number }>(id)))(
    '$title',
    ({ inputs, expected }) => {
      expect(returnOnInvestment(inputs.grossProfit, inputs.cost)).toBe(expected.roi_pct / 100);
    },
  );

  const sales = workedCase<{ increase: number; cost: number }, { rom_pct: number }>('roi-3');
  it(`${sales.title}: to the two digits that it prints`, () => {
    const roi = returnOnInvestment(sales.inputs.increase, sales.inputs.cost) ?? 0;
    expect(Math.abs(100 * roi - sales.expected.rom_pct)).toBeLessThanOrEqual(0.01);
  });

  const household = workedCase<{ targetROI: number }, { costPerHousehold: number; requiredProfit: number }>(
    'lewisrao-1',
  );
  it(household.title, () => {
    const { costPerHousehold, requiredProfit } = household.expected;
    expect(returnOnInvestment(requiredProfit, costPerHousehold)).toBeCloseTo(household.inputs.targetROI, 9);
  });

  const roas = workedCase<{ revenue: number; cost: number }, { roas: number }>('roas-1');
  it(roas.title, () => {
    expect(returnOnAdSpend(roas.inputs.revenue, roas.inputs.cost)).toBe(roas.expected.roas);
  });
});

describe('returns', () => {
  it('are not defined where nothing was paid or won', () => {
    expect(returnOnInvestment(100, 0)).toBeNull();
    expect(returnOnAdSpend(100, 0)).toBeNull();
    expect(costPerConversion(100, 0)).toBeNull();
    expect(costPerConversion(100, -5)).toBeNull();
  });

  it('are −1 where all is lost', () => expect(returnOnInvestment(0, 100)).toBe(-1));
});

describe('a quotient', () => {
  it('is not defined where the divisor is too small for the result to be a number', () => {
    expect(costPerConversion(100, 1e-320)).toBeNull();
    expect(returnOnInvestment(100, 1e-320)).toBeNull();
    expect(returnOnAdSpend(100, 1e-320)).toBeNull();
  });
});
