import { describe, expect, it } from 'vitest';
import { pricePieces } from '../../src/engine/curves/impressions.ts';
import { impressionsAtReach, reachAt } from '../../src/engine/curves/reach.ts';
import { compareAt, costOfImpressions } from '../../src/engine/index.ts';
import { peaksBetween } from '../../src/engine/numerics/peaks.ts';
import { loadScenario } from '../../src/io/scenarios.ts';
import type { Discount } from '../../src/model/plan.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

/** One segment of 200,000: macro reaches half of a million people with its 10,000 (a CPM of 10, one impression each). */
const even = plainPlan({ budget: 10_000, segments: [plainSegment({ size: 1_000_000 })] });

describe('the same reach', () => {
  it('costs micro what it costs macro where they buy the same', () => {
    const compared = compareAt(even, 'sameReach');
    expect(compared).toMatchObject({ kind: 'compared', exceeds: false });
    if (compared.kind !== 'compared') return;
    expect(compared.macro.reach).toBeCloseTo(500_000, 6);
    expect(compared.micro.reach).toBeCloseTo(500_000, 6);
    expect(compared.micro.spend).toBeCloseTo(10_000, 6);
  });

  it('is bought where it is cheapest: of two alike, first of the one at half the price', () => {
    const segments = [
      plainSegment({ id: 's1', size: 500_000, cpm: 10 }),
      plainSegment({ id: 's2', size: 500_000, cpm: 40 }),
    ];
    // 1/(1+λ)² over the price is equal at (1+λ₁) = 2(1+λ₂): a reach of 250,000 is all in the first, at λ₁ = 1.
    const compared = compareAt(plainPlan({ budget: 10_000 / 3, segments }), 'sameReach');
    expect(compared.kind === 'compared' && compared.macro.reach).toBeCloseTo(250_000, 6);
    expect(compared.kind === 'compared' && compared.micro.spend).toBeCloseTo(5000, 6);
    // Of 500,000, at 1 + λ₁ = 3 and 1 + λ₂ = 1.5: λ₁ = 2 for 10,000, λ₂ = 0.5 for 10,000.
    const more = compareAt(plainPlan({ budget: 10_000, segments }), 'sameReach');
    expect(more.kind === 'compared' && more.micro.spend).toBeCloseTo(20_000, 6);
  });

  it('pays fixed costs and fees on top', () => {
    const dear = { ...even, micro: { ...even.micro, setupCost: 700, costPerSegment: 300, fee: 0.2 } };
    const compared = compareAt(dear, 'sameReach');
    expect(compared.kind === 'compared' && compared.micro.spend).toBeCloseTo(13_000, 6);
  });

  it('does not depend on attention, conversions do not either where both have the same', () => {
    const dull = { ...even, attention: 0.5 };
    for (const basis of ['sameReach', 'sameConversions'] as const) {
      const segments = [plainSegment({ size: 1_000_000, microLift: 0.1, baseline: 0.01 })];
      const compared = compareAt({ ...dull, segments }, basis);
      expect(compared.kind === 'compared' && compared.micro.spend).toBeCloseTo(10_000, 6);
    }
  });

  it('is not there where micro’s segments hold too few people, and says how many they hold', () => {
    const few = { ...even, segments: [plainSegment({ size: 400_000, match: 0.5 })] };
    expect(compareAt(few, 'sameReach')).toEqual({ kind: 'outOfReach', wanted: 500_000, most: 200_000 });
  });

  it('is too dear where it would take more than any plan may hold', () => {
    const uneven = {
      ...even,
      reachShape: 0.01,
      segments: [plainSegment({ size: 999_999, precision: 0.01, cpm: 1e6 })],
    };
    expect(compareAt({ ...uneven, budget: 1e9 }, 'sameReach')).toMatchObject({ kind: 'tooDear' });
  });

  it('has nothing to match where macro is not bought or reaches nobody', () => {
    const poor = (productionCost: number) => ({ ...even, macro: { ...even.macro, productionCost } });
    expect(compareAt(poor(10_001), 'sameReach')).toEqual({ kind: 'nothingToMatch' });
    expect(compareAt(poor(10_000), 'sameReach')).toEqual({ kind: 'nothingToMatch' });
    expect(compareAt({ ...even, segments: [] }, 'sameReach')).toEqual({ kind: 'noSegments' });
  });

  it('is exceeded where the least spends reach more', () => {
    const least = { ...even, micro: { ...even.micro, minSpend: 30_000 } };
    const compared = compareAt(least, 'sameReach');
    expect(compared).toMatchObject({ kind: 'compared', exceeds: true, micro: { spend: 30_000 } });
    expect(compared.kind === 'compared' && compared.micro.reach).toBeCloseTo(750_000, 6);
  });
});

describe('the same incremental conversions', () => {
  it('cost half the people’s impressions where the lift is twice macro’s', () => {
    // Macro wins 500,000·0.02·0.1 = 1,000; micro at lift 0.2 wins them of 250,000: λ = 1/3.
    const compared = compareAt(even, 'sameConversions');
    expect(compared.kind === 'compared' && compared.macro.incremental).toBeCloseTo(1000, 9);
    expect(compared.kind === 'compared' && compared.micro.incremental).toBeCloseTo(1000, 9);
    expect(compared.kind === 'compared' && compared.micro.spend).toBeCloseTo(10_000 / 3, 6);
  });

  it('are nothing to match where macro loses more than it wins', () => {
    const harmful = { ...even, segments: [plainSegment({ size: 1_000_000, macroLift: -0.1 })] };
    expect(compareAt(harmful, 'sameConversions')).toEqual({ kind: 'nothingToMatch' });
  });
});

describe('the best budgets', () => {
  it('are where the last unit of money earns itself back', () => {
    // Macro: V = 10⁶·0.02·0.1·40 = 80,000, h = 10,000: x = h(√8 − 1); micro twice the worth: h(√16 − 1) = 30,000.
    const compared = compareAt(even, 'bestBudgets');
    if (compared.kind !== 'compared') throw new Error('compared');
    expect(compared.macro.spend / (10_000 * (Math.sqrt(8) - 1))).toBeCloseTo(1, 9);
    expect(compared.micro.spend).toBeCloseTo(30_000, 6);
    expect(compared.micro.profit).toBeCloseTo(160_000 * 0.75 - 30_000, 6);
  });

  it('are none where nothing pays', () => {
    const worthless = plainPlan({
      segments: [plainSegment({ value: 0.01 })],
      rest: { baseline: 0, value: 0, macroLift: 0 },
    });
    expect(compareAt(worthless, 'bestBudgets')).toMatchObject({ macro: { bought: false }, micro: { bought: false } });
  });

  it('of macro is the better of two peaks where the price falls with volume', () => {
    const discount: Discount = {
      kind: 'brackets',
      brackets: [
        { from: 0, cpm: 60 },
        { from: 1_000_000, cpm: 1 },
      ],
    };
    const compared = compareAt({ ...even, macro: { ...even.macro, discount } }, 'bestBudgets');
    // At 60 the first impressions are worth 80: a peak at λ = √(8/6) − 1; beyond a million impressions they cost 1.
    expect(compared.kind === 'compared' && compared.macro.impressions / 1e6).toBeCloseTo(Math.sqrt(80) - 1, 6);
  });

  it('of fmcg are below its budget for both', async () => {
    const compared = compareAt(await loadScenario('fmcg'), 'bestBudgets');
    expect(compared.kind === 'compared' && [compared.macro.spend, compared.micro.spend].map(Math.round)).toEqual([
      2628670, 3222717,
    ]);
  });
});

describe('what comparisons are made of', () => {
  it('impressions at a reach are the inverse of reach', () => {
    for (const shape of [null, 0.3, 1, 4]) {
      for (const perHead of [1e-9, 0.01, 1, 5]) {
        expect(impressionsAtReach(reachAt(perHead, shape), shape) / perHead).toBeCloseTo(1, 9);
      }
    }
  });

  it.each<Discount>([
    { kind: 'none' },
    { kind: 'power', exponent: 0.2, from: 1e6, floor: 0.6 },
    { kind: 'power', exponent: 0, from: 1e6, floor: 0.6 },
    {
      kind: 'brackets',
      brackets: [
        { from: 0, cpm: 12 },
        { from: 2e6, cpm: 15 },
        { from: 3e7, cpm: 7 },
      ],
    },
  ])('the price of one more impression is the slope of the cost, with $kind', (discount) => {
    const pieces = pricePieces(12, discount);
    for (const impressions of [10, 9e5, 1.5e6, 2.5e6, 1e7, 5e7, 1e9]) {
      const price = pieces.findLast(({ from }) => from <= impressions)?.price(impressions) ?? Number.NaN;
      const [low, high] = [0.999999, 1.000001].map((k) => costOfImpressions(impressions * k, 12, discount));
      expect((high - low) / (2e-6 * impressions) / price).toBeCloseTo(1, 6);
    }
  });

  it('every peak of a wave is found, and the ends where it falls from the first or rises to the last', () => {
    expect(peaksBetween({ rise: () => 1, fall: () => 2 }, 0, 8)).toEqual([0]);
    expect(peaksBetween({ rise: () => 2, fall: () => 1 }, 0, 8)).toEqual([8]);
    expect(peaksBetween({ rise: (x) => 1 / x, fall: () => 2 }, 0.1, 10)[0]).toBeCloseTo(0.5, 12);
    // Steps down, first of the one, then of the other: up to 1, down to 2, up to 3, down to 4.
    const rise = (x: number) => [4, 2.5, 2.5, 0.5][Math.floor(x)] ?? 0.5;
    const fall = (x: number) => [3, 3, 1, 1][Math.floor(x)] ?? 1;
    expect(peaksBetween({ rise, fall }, 0, 4).map((x) => Math.round(x * 1e5) / 1e5)).toEqual([1, 3]);
  });
});
