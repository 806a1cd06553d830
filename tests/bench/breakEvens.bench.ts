import { describe, expect, it } from 'vitest';
import { breakEvens } from '../../src/engine/index.ts';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, medianTime } from './measure.ts';

describe('the break-evens of a plan', () => {
  it.each([
    { count: 1_000, most_ms: 50 },
    { count: 100_000, most_ms: 5_000 },
  ])('of $count segments are all there in time', ({ count, most_ms }) => {
    const plan = largePlan(count);
    const time = medianTime(() => breakEvens(plan), count > 1_000 ? 1 : 20);
    console.log(
      `break-evens of ${count.toLocaleString('en')} segments: ${inMilliseconds(time)} (at most ${most_ms} ms)`,
    );
    expect(time).toBeLessThan(most_ms);
  });
});
