import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, medianTime } from './measure.ts';
import { straightforward } from './straightforward.ts';

const repetitions = { 1000: 500, 10000: 100, 100000: 25, 1000000: 7 } as const;
const counts = [1_000, 10_000, 100_000, 1_000_000] as const;

describe('evaluatePlan', () => {
  it('takes time in proportion to the segments: a log-log slope of at most 1.1 from 1,000 to 1,000,000', () => {
    const times = counts.map((count) => {
      const plan = largePlan(count);
      const time = medianTime(() => evaluatePlan({ ...plan }), repetitions[count]);
      console.log(`evaluatePlan, ${count.toLocaleString('en')} segments: ${inMilliseconds(time)}`);
      return time;
    });
    const slope = Math.log(times[times.length - 1] / times[0]) / Math.log(1000);
    console.log(`evaluatePlan, slope: ${slope.toFixed(3)} (at most 1.1)`);
    expect(slope).toBeLessThanOrEqual(1.1);
  });

  it('is at least five times faster than a straightforward loop at 100,000 segments, with the same results', () => {
    const plan = largePlan(100_000);
    const [fast, plain] = [evaluatePlan(plan), straightforward(plan)];
    for (const campaign of ['macro', 'micro'] as const) {
      expect(fast[campaign].profit / plain[campaign].profit).toBeCloseTo(1, 6);
      expect(fast[campaign].reach / plain[campaign].reach).toBeCloseTo(1, 6);
    }
    const time = medianTime(() => evaluatePlan({ ...plan }), 25);
    const plainTime = medianTime(() => straightforward(plan), 5);
    console.log(`straightforward loop, 100,000 segments: ${inMilliseconds(plainTime)}`);
    console.log(`evaluatePlan is ${(plainTime / time).toFixed(1)} times faster (at least 5)`);
    expect(plainTime / time).toBeGreaterThanOrEqual(5);
  });
});
