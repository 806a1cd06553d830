import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan, liftTests, peoplePerArm, smallestLift } from '../../src/engine/index.ts';
import { blockStream, type NumberStream } from '../../src/engine/numerics/xoshiro128.ts';
import { loadScenario, scenarioIds } from '../../src/io/scenarios.ts';
import type { Plan } from '../../src/model/plan.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

const share = fc.double({ min: 0.0001, max: 0.95, noNaN: true });

describe('people per arm of a test', () => {
  it.each([
    [0.02, 0.1, 80_681],
    [0.02, 0.2, 21_108],
  ])('a baseline of %d and a lift of %d take %d', (baseline, lift, people) => {
    expect(peoplePerArm(baseline, lift)).toBe(people);
  });

  it.each([
    [0.02, 0],
    [0, 0.3],
  ])('nothing can be found at a baseline of %d and a lift of %d', (baseline, lift) => {
    expect(peoplePerArm(baseline, lift)).toBeNull();
  });

  it('a larger lift never takes more people', () => {
    const part = fc.double({ min: 0.0001, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, part, part, (baseline, a, b) => {
        const largest = (1 - baseline) / baseline;
        const [small, large] = [Math.min(a, b) * largest, Math.max(a, b) * largest];
        expect(peoplePerArm(baseline, large) ?? 0).toBeLessThanOrEqual(peoplePerArm(baseline, small) ?? 0);
      }),
    );
  });

  it('find the lift in 4 of 5 tests, and one that is not there in 1 of 20', () => {
    const people = peoplePerArm(0.3, 0.3) ?? 0;
    const stream = blockStream(1, 0);
    // Four standard errors, and one point for counts being whole.
    expect(Math.abs(shareFound(stream, people, [0.3, 0.39]) - 0.8)).toBeLessThan(0.046);
    expect(Math.abs(shareFound(stream, people, [0.3, 0.3]) - 0.05)).toBeLessThan(0.03);
  });
});

/** In how many of 2,000 tests the two arms differ at 5 %, pooled and two-sided. */
function shareFound(stream: NumberStream, people: number, [control, treated]: readonly [number, number]): number {
  const converting = (chance: number) => {
    let count = 0;
    for (let person = 0; person < people; person++) if (stream.unit() < chance) count++;
    return count / people;
  };
  let found = 0;
  for (let test = 0; test < 2000; test++) {
    const [a, b] = [converting(control), converting(treated)];
    const pooled = (a + b) / 2;
    if (Math.abs(a - b) > 1.959964 * Math.sqrt((2 * pooled * (1 - pooled)) / people)) found++;
  }
  return found / 2000;
}

describe('the smallest lift that so many people in each arm find', () => {
  it('is the published one', () => {
    expect(smallestLift(0.02, 80_681)).toBeCloseTo(0.1, 6);
    expect(smallestLift(0.02, 21_108)).toBeCloseTo(0.2, 5);
  });

  it('put back needs just those people', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 1e12 }), (baseline, people) => {
        const lift = smallestLift(baseline, people);
        const everybody = peoplePerArm(baseline, (1 - baseline) / baseline) ?? 0;
        if (lift === null) expect(people).toBeLessThanOrEqual(everybody);
        else expect(Math.abs((peoplePerArm(baseline, lift) ?? 0) / people - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it.each([
    [0, 1e6],
    [1, 1e6],
    [0.02, 0],
    [0.02, 2],
  ])('at a baseline of %d, %d people in each arm find none', (baseline, people) => {
    expect(smallestLift(baseline, people)).toBeNull();
  });
});

/** The first segment's test. */
function testOf(plan: Plan) {
  const tests = liftTests(plan, 1);
  if (!tests?.rows[0]) throw new Error('no segment');
  return tests.rows[0];
}

describe('the test of a segment that can be reckoned by hand', () => {
  it('exposes the treated arm as the plan does: half of those assigned notice at one impression a head', () => {
    const plan = plainPlan({ budget: 2000, micro: { fee: 0.25, dataFee: 2, cpm: 6 } });
    const { perArm, assigned, cost, people, lift } = testOf(plan);
    // 2,000/1.25 = 1,600 buy one impression a head at 8 a thousand.
    expect([perArm, people, lift]).toEqual([21_108, 200_000, 0.2]);
    expect(assigned).toBeCloseTo(42_216, 6);
    expect(cost).toBeCloseTo(42_216 * 0.008 * 1.25, 6);
  });

  it('adds its fixed cost, and coupons for those who convert, but no set-up', () => {
    const plan = plainPlan({ budget: 9000, micro: { setupCost: 2000 }, segments: [plainSegment({ offerCost: 3 })] });
    const segments = [plainSegment({ offerCost: 3, fixedCost: 5000 })];
    const bought = { ...plan, segments, micro: { ...plan.micro, split: 'proportional' as const } };
    expect(testOf(bought).media).toBeCloseTo(2000, 6);
    expect(testOf(bought).cost).toBeCloseTo(422.16 + 5000 + 21_108 * 0.024 * 3, 6);
  });

  it('exposes it just enough where the plan does not buy it, or too little', () => {
    // Both arms need 42,216 of 200,000 to notice: y/(1 + y) of 0.21108.
    const exposure = 0.21108 / (1 - 0.21108);
    for (const plan of [plainPlan({ micro: { setupCost: 1e6 } }), plainPlan({ budget: 100 })]) {
      expect(testOf(plan).assigned).toBeCloseTo(100_000, 6);
      expect(testOf(plan).cost).toBeCloseTo(1000 * exposure, 6);
    }
  });

  it('needs to count only the impressions that register', () => {
    const plan = plainPlan({ budget: 2000, attention: 0.5 });
    // Half of one impression a head registers: a third of the people notice.
    expect(testOf(plan).assigned).toBeCloseTo(3 * 21_108, 6);
    expect(testOf(plan).cost).toBeCloseTo(633.24, 6);
  });
});

describe('whether a segment can be measured', () => {
  const verdictOf = (changes: Parameters<typeof plainSegment>[0]) =>
    testOf(plainPlan({ segments: [plainSegment(changes)] })).verdict;

  it('it can where two arms leave somebody out', () => {
    expect(verdictOf({ size: 42_216 })).toBe('tooSmall');
    expect(verdictOf({ size: 42_217 })).toBe('measurable');
    expect(verdictOf({ size: 84_432, match: 0.5 })).toBe('tooSmall');
    expect(verdictOf({ size: 0 })).toBe('tooSmall');
  });

  it('there is nothing to find where nobody converts, or no more than before; a loss can be found', () => {
    expect(verdictOf({ baseline: 0 })).toBe('nothing');
    expect(verdictOf({ microLift: 0 })).toBe('nothing');
    expect(verdictOf({ microLift: -0.2 })).toBe('measurable');
  });

  it.each(scenarioIds)('%s: figures of the table and tests say the same', async (id) => {
    const plan = await loadScenario(id);
    const { figuresAt } = evaluatePlan(plan);
    const tests = liftTests(plan, Number.POSITIVE_INFINITY);
    expect(tests?.rows).toHaveLength(tests?.targeted ?? -1);
    for (const row of tests?.rows ?? []) expect(row).toMatchObject({ ...figuresAt(row.position)?.test });
    expect(tests?.tooSmall).toBe(tests?.rows.filter(({ verdict }) => verdict === 'tooSmall').length);
  });
});

describe('the test of the whole', () => {
  const two = plainPlan({
    budget: 4000,
    micro: { split: 'proportional', setupCost: 0 },
    segments: [
      plainSegment({ id: 'a', baseline: 0.03, microLift: 0.1 }),
      plainSegment({ id: 'b', baseline: 0.01, microLift: 0.5 }),
    ],
  });

  it('counts conversions with and without over all people', () => {
    // 2 % without, (0.033 + 0.015)/2 = 2.4 % with.
    const { whole } = liftTests(two, 0) ?? {};
    expect(whole).toMatchObject({ people: 400_000, perArm: 21_108, baseline: 0.02, verdict: 'measurable' });
    expect(whole?.lift).toBeCloseTo(0.2, 12);
    expect(whole?.assigned).toBeCloseTo(42_216, 6);
    expect(whole?.cost).toBeCloseTo(422.16, 6);
  });

  it('makes every version, at what they share, and pays set-up', () => {
    const micro = { ...two.micro, costPerSegment: 1000, reuse: 0.5, setupCost: 700 };
    const { whole } = liftTests({ ...two, budget: 4000 + 700 + 1500, micro }, 0) ?? {};
    expect(whole?.cost).toBeCloseTo(422.16 + 700 + 1500, 6);
  });

  it('can find what no segment can, and nothing where gains and losses cancel out', () => {
    const few = { ...two, segments: two.segments.map((segment) => ({ ...segment, size: 30_000 })) };
    const loss = { ...two, segments: two.segments.map((segment, i) => ({ ...segment, microLift: i ? -0.3 : 0.1 })) };
    const alike = { ...few, segments: few.segments.map((each) => ({ ...each, baseline: 0.02, microLift: 0.2 })) };
    expect(liftTests(alike, 0)).toMatchObject({ tooSmall: 2, whole: { verdict: 'measurable' } });
    expect(liftTests(loss, 0)).toMatchObject({ nothing: 0, whole: { verdict: 'nothing' } });
  });

  it('has nobody without segments, and there is no test of a plan with errors', () => {
    const none = liftTests({ ...two, segments: [] }, 10);
    expect(none).toMatchObject({ targeted: 0, whole: { people: 0, verdict: 'nothing', smallestLift: null } });
    expect(liftTests({ ...two, population: -1 }, 10)).toBeNull();
  });
});

describe('the test of macro', () => {
  it('is over everybody addressable, with production and coupons, at the price of few impressions', () => {
    const macro = {
      productionCost: 3000,
      fee: 0.1,
      addressable: 0.8,
      offerCost: 2,
      discount: {
        kind: 'brackets' as const,
        brackets: [
          { from: 0, cpm: 10 },
          { from: 1e5, cpm: 5 },
        ],
      },
    };
    // 1,000 for 100,000 impressions at 10 a thousand, 3,500 for 700,000 at 5: one a head of 800,000.
    const plan = plainPlan({ budget: 3000 + 1.1 * 4500, macro, rest: { baseline: 0.02, value: 1, macroLift: 0.2 } });
    const segments = [plainSegment({ macroLift: 0.2 })];
    const found = liftTests({ ...plan, segments }, 0)?.macro;
    expect(found).toMatchObject({ people: 800_000, perArm: 21_108, verdict: 'measurable' });
    expect(found?.assigned).toBeCloseTo(42_216, 6);
    expect(found?.cost).toBeCloseTo(3000 + 422.16 * 1.1 + 21_108 * 0.024 * 2, 6);
  });
});
