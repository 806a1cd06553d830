import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOfLearning } from '../../src/engine/simulation/sensitivity/valueOfLearning.ts';
import { expectedRegrets } from '../../src/engine/simulation/summary/expectedRegrets.ts';
import { normals } from '../fixtures/normals.ts';
import { expectAtLeast, expectClose } from './expectClose.ts';
import { law } from './law.ts';

const weight = fc.double({ min: -2, max: 2, noNaN: true });
/** Means, weights of the input, and weights of what else there is, of two choices beside nothing. */
const cases = fc.record({
  seed: fc.nat(1000),
  count: fc.integer({ min: 100, max: 600 }),
  means: fc.tuple(weight, weight),
  weights: fc.tuple(weight, weight),
  bend: weight,
  /** Steps make the input tie with itself. */
  step: fc.constantFrom(0, 0.5, 5),
});

type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

function drawn({ seed, count, means, weights, bend, step }: Case) {
  const input = normals(count, seed, 0).map((z) => (step === 0 ? z : step * Math.round(z / step)));
  const profits = [0, 1].map((at) => {
    const [mean, pulls] = [means[at] ?? 0, weights[at] ?? 0];
    const own = normals(count, seed, 1 + at);
    return input.map((x, k) => mean + pulls * x + bend * x * x + (own[k] ?? Number.NaN));
  });
  return { input, profits: [new Float64Array(count), ...profits] };
}

const worth = (input: Float64Array, profits: readonly Float64Array[]) =>
  valueOfLearning(input, profits)?.value ?? Number.NaN;

describe('whatever is drawn, learning one input', () => {
  it('is worth nothing or something, and at most what learning all of them is worth', () => {
    law(
      [cases],
      (one) => {
        const { input, profits } = drawn(one);
        const value = worth(input, profits);
        expect(value).toBeGreaterThanOrEqual(0);
        expectAtLeast('EVPI', Math.min(...expectedRegrets(profits)), value, 1);
      },
      300,
    );
  });

  it('is worth as much when every choice earns the same amount more, and twice as much when money is worth half', () => {
    law(
      [cases],
      (one) => {
        const { input, profits } = drawn(one);
        const dearer = profits.map((profit) => profit.map((x) => 2 * (x + 1)));
        expectClose('EVPPI', worth(input, dearer), 2 * worth(input, profits), 1);
      },
      300,
    );
  });
});
