import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginalCostOfImpressions } from '../../src/engine/curves/impressions.ts';
import { costOfImpressions, evaluatePlan, impressionsFor } from '../../src/engine/index.ts';
import type { Bracket, Discount } from '../../src/model/plan.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { workedCase } from './workedCase.ts';

const none: Discount = { kind: 'none' };

/** Prices per unit as prices per thousand impressions. */
function bracketsOf(tiers: readonly (readonly [from: number, price: number])[]): Discount & { kind: 'brackets' } {
  return { kind: 'brackets', brackets: tiers.map(([from, price]) => ({ from, cpm: 1000 * price })) };
}

describe('the price of impressions agrees with the published case', () => {
  const cpm = workedCase<{ cost: number; impressions: number }, { cpm: number }>('cpm-1');
  it(cpm.title, () => {
    expect(costOfImpressions(cpm.inputs.impressions, cpm.expected.cpm, none)).toBe(cpm.inputs.cost);
  });

  const bought = workedCase<{ cpm: number; budget: number }, { impressions: number }>('cpm-2');
  it(bought.title, () => {
    expect(impressionsFor(bought.inputs.budget, bought.inputs.cpm, none)).toBe(bought.expected.impressions);
  });

  const mails = workedCase<{ cpm: number; emails: number }, { cost: number }>('cpm-3');
  it(mails.title, () => {
    expect(costOfImpressions(mails.inputs.emails, mails.inputs.cpm, none)).toBe(mails.expected.cost);
  });

  const household = workedCase<{ ads: number; cpm: number }, { costPerHousehold: number }>('lewisrao-1');
  it(household.title, () => {
    const { ads, cpm } = household.inputs;
    expect(costOfImpressions(ads, cpm, none)).toBeCloseTo(household.expected.costPerHousehold, 12);
  });

  const data = workedCase<{ mediaCPM: number; dataCPM: number }, { share_pct: number }>('data-share-1');
  it(`${data.title}: of each thousand's price`, () => {
    const { mediaCPM: cpm, dataCPM: dataFee } = data.inputs;
    const { micro } = evaluatePlan(plainPlan({ micro: { cpm, dataFee, precision: 0.5 } }));
    expect((micro.data ?? 0) / micro.spend).toBeCloseTo(data.expected.share_pct / 100, 12);
  });

  const scale = workedCase<{ cpm: number; a: number; q0: number; q: number[]; floor: number }, { ecpm: number[] }>(
    'D-powercost',
  );
  it(scale.title, () => {
    const { cpm, a: exponent, q0: from, floor, q } = scale.inputs;
    q.forEach((impressions, i) => {
      const cost = costOfImpressions(impressions, cpm, { kind: 'power', exponent, from, floor });
      expect((1000 * cost) / impressions).toBeCloseTo(scale.expected.ecpm[i], 9);
    });
  });
});

interface UnitTiers {
  readonly base: number;
  readonly breaks: [from: number, price: number][];
  readonly q: number[];
}

describe('bracket prices', () => {
  const incremental = workedCase<UnitTiers, { total: number[] }>('tier-incremental');
  it(`charge each unit at the price of its own bracket, as ${incremental.title}`, () => {
    const { base, breaks, q } = incremental.inputs;
    // "From 5 units on" begins after the fourth.
    const discount = bracketsOf([[0, base], ...breaks.map(([from, price]) => [from - 1, price] as const)]);
    q.forEach((units, i) => {
      expect(costOfImpressions(units, base, discount)).toBeCloseTo(incremental.expected.total[i], 12);
    });
  });

  const graduated = workedCase<{ q: number }, { cost: number }>('tier-graduated-1');
  it(`agree with ${graduated.title}`, () => {
    const discount = bracketsOf([
      [0, 0.1],
      [1000, 0.05],
      [10_000, 0.01],
    ]);
    expect(costOfImpressions(graduated.inputs.q, 1, discount)).toBeCloseTo(graduated.expected.cost, 9);
  });

  const oneTier = workedCase<{ unit: number; q: number }, { cost: number }>('tier-volume-2');
  it(`of one bracket are a plain price, as ${oneTier.title}`, () => {
    const { unit, q } = oneTier.inputs;
    expect(costOfImpressions(q, 1, bracketsOf([[0, unit]]))).toBeCloseTo(oneTier.expected.cost, 9);
  });

  const allUnits = workedCase<UnitTiers, { total: number[] }>('tier-all-units');
  const volume = workedCase<{ q: number }, { cost: number }>('tier-volume-1');
  it(`never charge less for more, unlike the all-units prices of ${allUnits.title} and ${volume.title}`, () => {
    const { base, breaks, q } = allUnits.inputs;
    const discount = bracketsOf([[0, base], ...breaks]);
    const costs = q.map((units) => costOfImpressions(units, base, discount));
    const rising = (totals: number[]) => totals.every((total, i) => i === 0 || total > totals[i - 1]);
    expect(rising(costs)).toBe(true);
    expect(rising(allUnits.expected.total)).toBe(false);
    const tiers = bracketsOf([
      [0, 0.1],
      [1000, 0.05],
      [10_000, 0.01],
    ]);
    expect(costOfImpressions(volume.inputs.q, 1, tiers)).toBeGreaterThan(costOfImpressions(10_000, 1, tiers));
    expect(volume.expected.cost).toBeLessThan(costOfImpressions(10_000, 1, tiers));
  });
});

// Where a bracket is a thousand times dearer than the one before, rounding the impressions alone costs 1e-12 of the money.
const cpm = fc.double({ min: 0.5, max: 100, noNaN: true });
const brackets: fc.Arbitrary<Bracket[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 1e9 }), { maxLength: 5 })
  .chain((starts) =>
    fc.tuple(...[0, ...starts.toSorted((a, b) => a - b)].map((from) => fc.record({ from: fc.constant(from), cpm }))),
  );
const discounts: Record<Discount['kind'], fc.Arbitrary<Discount>> = {
  none: fc.constant(none),
  power: fc.record({
    kind: fc.constant('power' as const),
    exponent: fc.double({ min: 0, max: 0.9, noNaN: true }),
    from: fc.double({ min: 1, max: 1e9, noNaN: true }),
    floor: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
  brackets: fc.record({ kind: fc.constant('brackets' as const), brackets }),
};

describe.each(Object.entries(discounts))('impressions at the discount "%s"', (_, discount) => {
  it('cost exactly the money that they were bought for', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), cpm, discount, (money, price, kind) => {
        const cost = costOfImpressions(impressionsFor(money, price, kind), price, kind);
        expect(Math.abs(cost / money - 1)).toBeLessThanOrEqual(1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it('are none for no money', () => {
    fc.assert(
      fc.property(cpm, discount, (price, kind) => {
        expect(impressionsFor(0, price, kind)).toBe(0);
      }),
    );
  });
});

describe('what one impression more costs', () => {
  it.each([
    ['without a discount', none, 12, 3e8],
    ['under a power discount, before it begins', { kind: 'power', exponent: 0.074, from: 1e8, floor: 0.7 }, 12, 5e7],
    ['under a power discount', { kind: 'power', exponent: 0.074, from: 1e8, floor: 0.7 }, 12, 2e8],
    ['at the floor', { kind: 'power', exponent: 0.3, from: 1e6, floor: 0.7 }, 12, 9e8],
    [
      'in a bracket',
      bracketsOf([
        [0, 0.01],
        [1e6, 0.008],
      ]),
      12,
      3e6,
    ],
  ] as const)('is the slope of the cost %s', (_, discount, cpm, impressions) => {
    const more = impressions * 1e-6;
    const cost = (count: number) => costOfImpressions(count, cpm, discount);
    const slope = (cost(impressions + more) - cost(impressions - more)) / (2 * more);
    expect(marginalCostOfImpressions(impressions, cpm, discount) / slope).toBeCloseTo(1, 6);
  });

  it('is less than the average where there is a discount', () => {
    const power: Discount = { kind: 'power', exponent: 0.074, from: 1e8, floor: 0.7 };
    expect(marginalCostOfImpressions(2e8, 12, power)).toBeCloseTo(0.010556, 6);
    expect(costOfImpressions(2e8, 12, power) / 2e8).toBeCloseTo(0.0114, 6);
  });
});
