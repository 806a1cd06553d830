import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sobolIndices } from '../../src/engine/simulation/sensitivity/sobolIndices.ts';
import type { CrossedOutputs } from '../../src/engine/simulation/sensitivity/varianceShares.ts';
import { crossedOutputs } from '../fixtures/crossedOutputs.ts';
import { expectClose } from './expectClose.ts';
import { law } from './law.ts';

const weight = fc.double({ min: -3, max: 3, noNaN: true });
const models = fc.record({
  weights: fc.tuple(weight, weight, weight),
  together: weight,
  rows: fc.integer({ min: 32, max: 700 }),
});
const seeds = fc.nat(1000);
const times = 40;

type Model = typeof models extends fc.Arbitrary<infer One> ? One : never;

/** The first two inputs work together; both matter by themselves, so that no index is known beforehand. */
function outputsOf({ weights: [p, q, s], together, rows }: Model, seed: number): CrossedOutputs {
  const model = ([x = 0, y = 0, z = 0]: readonly number[]) => (p + 4) * x + (q + 4) * y + s * z + together * x * y;
  return crossedOutputs(model, 3, rows, seed);
}

const changed = ({ a, b, crossed }: CrossedOutputs, f: (y: number) => number): CrossedOutputs => ({
  a: a.map(f),
  b: b.map(f),
  crossed: crossed.map((ab) => ab.map(f)),
});

function figuresOf(outputs: CrossedOutputs, seed: number): number[] {
  const indices = sobolIndices(outputs, seed) ?? [];
  return indices.flatMap(({ first, total }) => [first, total]).flatMap(({ value, interval }) => [value, ...interval]);
}

describe('whatever the model, Sobol indices', () => {
  it('stay where the output is stretched, turned round or moved', () => {
    law(
      [models, seeds],
      (model, seed) => {
        const outputs = outputsOf(model, seed);
        const figures = figuresOf(outputs, seed);
        const others = figuresOf(
          changed(outputs, (y) => 1000 - 7 * y),
          seed,
        );
        for (const [at, figure] of figures.entries()) expectClose('figure', others[at] ?? Number.NaN, figure, 1, 1e-9);
      },
      times,
    );
  });

  it('are finite, of total effect 0 or more, and within bounds that rise', () => {
    law(
      [models, seeds],
      (model, seed) => {
        for (const { first, total } of sobolIndices(outputsOf(model, seed), seed) ?? []) {
          expect([first.value, ...first.interval, total.value, ...total.interval].every(Number.isFinite)).toBe(true);
          expect(first.interval[0]).toBeLessThanOrEqual(first.interval[1]);
          expect(Math.min(total.value, total.interval[0])).toBeGreaterThanOrEqual(0);
        }
      },
      times,
    );
  });

  it('are 0 for an input that changes nothing, intervals and all', () => {
    law(
      [models, seeds],
      (model, seed) => {
        const { a, b } = outputsOf(model, seed);
        expect(figuresOf({ a, b, crossed: [a] }, seed)).toEqual([0, 0, 0, 0, 0, 0]);
      },
      times,
    );
  });

  it('are decided by the outputs: another seed moves the intervals only, the same seed nothing', () => {
    law(
      [models, seeds],
      (model, seed) => {
        const outputs = outputsOf(model, seed);
        const [here, again, there] = [seed, seed, seed + 1].map((one) => figuresOf(outputs, one));
        expect(again).toEqual(here);
        expect(there?.filter((_, at) => at % 3 === 0)).toEqual(here?.filter((_, at) => at % 3 === 0));
        expect(there).not.toEqual(here);
      },
      times,
    );
  });
});
