import { describe, expect, it } from 'vitest';
import { discountFactor } from '../../src/engine/decisions/waterfall/blendPurse.ts';
import { shapleyValues } from '../../src/engine/decisions/waterfall/shapley.ts';
import { impressionsFor, type Waterfall, type WaterfallDriver, waterfall } from '../../src/engine/index.ts';
import { loadScenario, type ScenarioId, scenarioIds } from '../../src/io/scenarios.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

function barsOf(fall: Waterfall): Readonly<Record<WaterfallDriver, number>> {
  if (fall.kind !== 'waterfall') throw new Error(fall.kind);
  return Object.fromEntries(fall.bars.map(({ driver, amount }) => [driver, amount])) as Record<WaterfallDriver, number>;
}

const scenarioBars = async (id: ScenarioId) => barsOf(waterfall(await loadScenario(id)));

describe('Shapley values', () => {
  it('of one player are what it brings', () => {
    expect(shapleyValues(1, (coalition) => 7 * coalition)).toEqual([7]);
  });

  it('of two players share evenly what only both bring together', () => {
    expect(shapleyValues(2, (coalition) => [0, 10, 30, 100][coalition])).toEqual([40, 60]);
  });

  it('of a left glove and two right ones are 2/3, 1/6 and 1/6, as published', () => {
    const pairs = (coalition: number) => Number((coalition & 1) > 0 && coalition > 1);
    const [left, right, other] = shapleyValues(3, pairs);
    expect(left).toBeCloseTo(2 / 3, 14);
    expect(right).toBeCloseTo(1 / 6, 14);
    expect(other).toBeCloseTo(1 / 6, 14);
  });

  it('are 0 for a player who changes nothing', () => {
    expect(shapleyValues(3, (coalition) => (coalition & 3) ** 2)[2]).toBe(0);
  });
});

describe('the discount factor', () => {
  const macro = plainPlan().macro;

  it('is 1 where there is no discount, and for a buy too small for one', () => {
    expect(discountFactor(macro, 1e9)).toBe(1);
    const power = { kind: 'power', exponent: 0.1, from: 1e8, floor: 0.7 } as const;
    expect(discountFactor({ ...macro, cpm: 7, discount: power }, 333.33)).toBe(1);
    expect(discountFactor({ ...macro, cpm: 7, discount: power }, 0)).toBe(1);
  });

  it('gives the impressions of the discounted price', () => {
    const discount = {
      kind: 'brackets',
      brackets: [
        { from: 0, cpm: 12 },
        { from: 1e8, cpm: 10 },
      ],
    } as const;
    const factor = discountFactor({ ...macro, cpm: 99, discount }, 2e6);
    expect((1000 * 2e6) / (12 * factor)).toBeCloseTo(impressionsFor(2e6, 99, discount), 3);
  });
});

describe('a waterfall', () => {
  // Everybody is in the one segment: aim and reach are the same thing for both.
  const everybody = plainPlan({
    segments: [plainSegment({ size: 1e6, microLift: 0.1 })],
    rest: { baseline: 0, value: 0, macroLift: 0 },
    micro: { cpm: 20, costPerSegment: 20_000 },
  });

  it('shares price and fixed cost as computed by hand: R is 10/11, 5/6, 8/9, 4/5 of 80,000', () => {
    const bars = barsOf(waterfall(everybody));
    expect(bars.price).toBeCloseTo((80_000 * (5 / 6 - 10 / 11 + 4 / 5 - 8 / 9)) / 2, 8);
    expect(bars.fixed).toBeCloseTo((80_000 * (8 / 9 - 10 / 11 + 4 / 5 - 5 / 6)) / 2, 8);
    for (const driver of ['lift', 'aim', 'reach', 'discount'] as const) expect(bars[driver]).toBeCloseTo(0, 8);
  });

  it('shares aim and saturation as computed by hand: R is 10/11 wide, 1 or 16/17 aimed, of 40,000', () => {
    const half = plainPlan({
      segments: [plainSegment({ size: 500_000, microLift: 0.1 })],
      rest: { baseline: 0, value: 0, macroLift: 0 },
      micro: { precision: 0.8 },
    });
    // 16 impressions a head where macro has 10: the line through R(10) would pass everybody.
    const bars = barsOf(waterfall(half));
    expect(bars.aim).toBeCloseTo((40_000 * (1 - 10 / 11 + 16 / 17 - 10 / 11)) / 2, 8);
    expect(bars.reach).toBeCloseTo((40_000 * (16 / 17 - 1)) / 2, 8);
  });

  it('counts fewer impressions a head than macro’s on the curve: misses are aim, and nothing is reach', () => {
    const missing = { ...everybody, micro: { ...plainPlan().micro, precision: 0.2 } };
    const bars = barsOf(waterfall(missing));
    expect(bars.aim).toBeCloseTo(80_000 * (2 / 3 - 10 / 11), 8);
    expect(bars.reach).toBeCloseTo(0, 8);
  });

  it('gives twice the lift to lift alone', () => {
    const twice = { ...everybody, segments: [plainSegment({ size: 1e6, microLift: 0.2 })], micro: plainPlan().micro };
    const bars = barsOf(waterfall(twice));
    expect(bars.lift).toBeCloseTo((80_000 * 10) / 11, 8);
    expect(bars.aim).toBeCloseTo(0, 8);
  });

  it.each([
    ['macroNotBought', { macro: { productionCost: 2e5 } }],
    ['microNotBought', { micro: { setupCost: 2e5 } }],
    ['microNotBought', { segments: [] }],
    ['neitherBought', { macro: { productionCost: 2e5 }, micro: { setupCost: 2e5 } }],
    ['neitherBought', { budget: Number.NaN }],
  ] as const)('is not there where it is %s', (kind, changes) => {
    expect(waterfall(plainPlan(changes))).toEqual({ kind });
  });

  it('falls from macro to micro in every scenario, and adds up', async () => {
    for (const id of scenarioIds) {
      const plan = await loadScenario(id);
      const fall = waterfall(plan);
      if (fall.kind !== 'waterfall') throw new Error(id);
      const sum = fall.bars.reduce((total, { amount }) => total + amount, 0);
      const size = Math.max(Math.abs(fall.from), Math.abs(fall.to), plan.budget);
      expect(Math.abs(sum - (fall.to - fall.from)) / size, id).toBeLessThan(1e-9);
    }
  });

  it('shows what the scenarios teach', async () => {
    const same = await scenarioBars('same');
    // Splitting is pure cost: versions, and the discount that no version gets.
    expect([same.lift, same.aim, same.reach, same.price].map(Math.round)).toEqual([0, 0, 0, 0]);
    expect(same.fixed).toBeLessThan(same.discount);
    // 93 % of a mass buy is waste.
    const hair = await scenarioBars('hair');
    expect(hair.aim).toBe(Math.max(...Object.values(hair)));
    // Few people pressed hard, and a mass launch that reaches more: both are lost reach.
    expect(hair.reach).toBeLessThan(0);
    expect((await scenarioBars('fmcg')).reach).toBeCloseTo(-257_339, 0);
    // A fixed cost eats a small budget.
    expect((await scenarioBars('local')).fixed).toBeLessThan(0);
  });
});
