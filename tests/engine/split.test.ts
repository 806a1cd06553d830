import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import { optimisedSplit, proportionalSplit, splitTerms } from '../../src/engine/outcome/split.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { workedCase } from './workedCase.ts';

/** Splits money over segments of the worth V_i and the scale h_i given. */
function split(worth: number[], scale: number[], money: number, reachShape: number | null = 1, minSpend = 0) {
  const population = Math.max(1, 1e3 * scale.reduce((sum, h) => sum + h, 0));
  // At a CPM of 10 a scale of 1 is a hundred people, of whom one in a hundred converts, or two with the message.
  const segments = worth.map((V, i) =>
    plainSegment({ size: 100 * scale[i], baseline: 0.01, microLift: 1, value: scale[i] > 0 ? V / scale[i] : 0 }),
  );
  const market = describeMarket(plainPlan({ population, reachShape, segments, micro: { minSpend } }));
  return optimisedSplit(splitTerms(market, 1), money);
}

describe('the optimised split', () => {
  const kkt = workedCase<{ V: number[]; h: number[]; r: number; budget: number }, { x: number[] }>('D-kkt');
  it(`agrees with ${kkt.title}`, () => {
    const { V, h, r, budget } = kkt.inputs;
    const { media } = split(V, h, budget, r);
    kkt.expected.x.forEach((money, i) => {
      expect(media[i]).toBeCloseTo(money, 9);
    });
  });

  it.each([0.5, 1, 3, null])('shares equally among equals, with reach shape %s', (shape) => {
    expect([...split([50, 50, 50], [10, 10, 10], 90, shape).media]).toEqual(
      [30, 30, 30].map((x) => expect.closeTo(x, 12)),
    );
  });

  it('gives a segment that is worth nothing no more than the minimum', () => {
    expect([...split([100, 0, -5], [10, 10, 10], 100, 1, 7).media]).toEqual([expect.closeTo(86, 12), 7, 7]);
  });

  it('leaves all beyond the minimum unspent where nothing is worth anything', () => {
    const { media, marginalReturn } = split([0, -1], [10, 10], 100, 1, 7);
    expect([...media]).toEqual([7, 7]);
    expect(marginalReturn).toBeNull();
  });

  it('names the return of the last unit of money', () => {
    // V·R'(x/h)/h with V = 400, h = 100, x = 100.
    expect(split([100, 400], [100, 100], 100).marginalReturn).toBeCloseTo(1, 12);
  });

  it('gives nothing to an audience too small to be counted', () => {
    const segments = [plainSegment({ size: 5e-324, value: 1e9 }), plainSegment()];
    const market = describeMarket(plainPlan({ segments }));
    expect([...optimisedSplit(splitTerms(market, 1), 50).media]).toEqual([0, 50]);
  });

  it('keeps its digits where the money is tiny beside the market, or exposure is even', () => {
    for (const shape of [0.2, 1, 20, 1e9, null]) {
      const media = [...split([3e9, 2.9e9, 1e-3], [1e12, 1e12, 1e-6], 1, shape).media];
      expect(media.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 14);
    }
  });

  it('has nothing to share among no segments', () => {
    expect(split([], [], 100).media).toHaveLength(0);
  });
});

describe('the proportional split', () => {
  it('follows the sizes', () => expect([...proportionalSplit(Float64Array.of(1, 3), 100)]).toEqual([25, 75]));

  it('spends nothing where nobody is in the segments', () => {
    expect([...proportionalSplit(Float64Array.of(0, 0), 100)]).toEqual([0, 0]);
  });
});

describe('media money that nobody is there for', () => {
  it.each(['optimised', 'proportional'] as const)('is left to its last digit under the %s split', (split) => {
    // With this budget and fee, budget/(1 + fee)·(1 + fee) is not the budget.
    const segments = [plainSegment({ size: 0 })];
    const micro = { setupCost: 0, costPerSegment: 0, minSpend: 0, fee: 0.1468734, split };
    const budget = 838.6137908125685;
    const bought = evaluatePlan(plainPlan({ budget, segments, micro })).micro;
    expect(bought).toMatchObject({ bought: true, unspent: budget, spend: 0, profit: 0, roi: null });
  });
});
