import { describe, expect, it } from 'vitest';
import { describeMarket } from '../../src/engine/outcome/market.ts';
import { optimisedSplit, splitTerms } from '../../src/engine/outcome/split.ts';
import { seededMixPlan } from '../fixtures/seededMixPlan.ts';
import { builtModule } from './builtModule.ts';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, medianTime } from './measure.ts';
import { multiplier } from './straightforward.ts';

const { decided } = await builtModule<typeof import('../fixtures/decide.ts')>('tests/fixtures/decide.ts');
const { finishFrontier } =
  await builtModule<typeof import('../fixtures/frontierOf.ts')>('tests/fixtures/frontierOf.ts');

describe('the split of media money', () => {
  it('is at least 50 times faster than sixty halvings at 1,000 segments, and grows in proportion', () => {
    const times = [1_000, 1_000_000].map((count) => {
      const plan = largePlan(count);
      const market = describeMarket(plan);
      const split = () => optimisedSplit(splitTerms(market, 1), 2e6);
      const time = medianTime(split, count === 1_000 ? 500 : 9);
      console.log(`split of ${count} segments: ${inMilliseconds(time)}`);
      if (count > 1_000) return time;
      const plain = medianTime(() => multiplier(plan, plan.segments, 2e6), 20);
      const { marginalReturn } = split();
      expect((marginalReturn ?? 0) / multiplier(plan, plan.segments, 2e6)).toBeCloseTo(1, 9);
      console.log(`sixty halvings: ${inMilliseconds(plain)}, ${(plain / time).toFixed(0)} times as long (at least 50)`);
      expect(plain / time).toBeGreaterThanOrEqual(50);
      return time;
    });
    const slope = Math.log((times[1] ?? 0) / (times[0] ?? 1)) / Math.log(1000);
    console.log(`slope ${slope.toFixed(3)} (at most 1.1)`);
    expect(times[1]).toBeLessThan(200);
    expect(slope).toBeLessThanOrEqual(1.1);
  });
});

describe.each([
  { count: 100, keepMass: true, most_ms: 50, mostGap: 1e-3 },
  { count: 1_000, keepMass: true, most_ms: 50, mostGap: 1e-4 },
  { count: 100_000, keepMass: true, most_ms: 2_000, mostGap: 1e-4 },
  { count: 100, keepMass: false, most_ms: 200, mostGap: 1e-3 },
  { count: 1_000, keepMass: false, most_ms: 2_000, mostGap: 1e-3 },
  { count: 100_000, keepMass: false, most_ms: 20_000, mostGap: 1e-3 },
])('the best mix of $count segments, mass media kept: $keepMass', ({ count, keepMass, most_ms, mostGap }) => {
  it.each([
    ['seeded', () => seededMixPlan(7, count)],
    ['like the example', () => ({ ...largePlan(count), macroShare: 0.3 })],
  ])('%s, is found in time and close to its bound', (name, planOf) => {
    const plan = planOf();
    const search = () => decided(plan, { keepMass });
    const { profit, bound } = search();
    const time = medianTime(search, count > 1_000 ? 1 : 5);
    const gap = (bound - profit) / profit;
    console.log(
      `${name}, ${count} segments, mass kept ${keepMass}: ${inMilliseconds(time)} (at most ${most_ms} ms), gap ${gap.toExponential(1)}`,
    );
    expect(gap).toBeLessThanOrEqual(mostGap);
    expect(time).toBeLessThan(most_ms);
  });
});

describe.each([
  { count: 100, most_ms: 500 },
  { count: 1_000, most_ms: 2_000 },
  { count: 100_000, most_ms: 20_000 },
])('the best mix of $count segments that reaches a tenth more than the best one', ({ count, most_ms }) => {
  it.each([
    ['seeded', () => seededMixPlan(7, count)],
    ['like the example', () => ({ ...largePlan(count), macroShare: 0.3 })],
  ])('%s, is found in time and close to its bound', (name, planOf) => {
    const plan = planOf();
    const leastReach = 1.1 * decided(plan).reach;
    const start = performance.now();
    const { profit, bound } = decided(plan, { leastReach });
    const time = performance.now() - start;
    const gap = (bound - profit) / profit;
    console.log(
      `${name}, ${count} segments, more reach: ${inMilliseconds(time)} (at most ${most_ms} ms), gap ${gap.toExponential(1)}`,
    );
    expect(gap).toBeLessThanOrEqual(1e-3);
    expect(time).toBeLessThan(most_ms);
  });
});

describe.each([
  { count: 1_000, most_ms: 5_000 },
  { count: 100_000, most_ms: 30_000 },
])('the frontier of $count segments', ({ count, most_ms }) => {
  it.each([
    ['seeded', () => seededMixPlan(7, count)],
    ['like the example', () => ({ ...largePlan(count), macroShare: 0.3 })],
  ])('%s, is there in time once the decisions are', (name, planOf) => {
    const plan = planOf();
    const here = decided(plan);
    const best = decided(plan, { budget: null });
    const time = medianTime(() => finishFrontier(plan, { here, best }), 1);
    console.log(`${name}, frontier of ${count} segments: ${inMilliseconds(time)} (at most ${most_ms} ms)`);
    expect(time).toBeLessThan(most_ms);
  });
});
