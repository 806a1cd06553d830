import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kernel, type ReachKind, rowStride, type Spread } from '../../../src/engine/simulation/kernel/kernel.ts';
import { law } from '../../laws/law.ts';
import { kernels, rowOf } from './kernels.ts';

const rowCount = 40;
const [first, ...others] = kernels.map(({ name, create }) => ({ name, kernel: create(rowCount) }));

type Numbers = 'usual' | 'extreme';

/** Everything from the smallest to the largest number, both signs; or what a plan has. */
function numbers(kind: Numbers): fc.Arbitrary<number> {
  if (kind === 'usual') return fc.integer({ min: -1e6, max: 1e6 }).map((step) => step / 1e5);
  return fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 1, -1, 708, 709, 710, -708, -709, 1e308, -1e308, 5e-324, 2 ** -1022),
  );
}

/** Fills a row of every kernel with the same numbers. */
function fillRow(row: number, values: readonly number[]): void {
  for (const { kernel } of [first, ...others]) {
    rowOf(kernel, row).forEach((_, lane, lanes) => {
      lanes[lane] = values[lane % values.length];
    });
  }
}

/** Runs an operation in every kernel and holds that all rows have the same bits after it. */
function expectSame(operate: (kernel: Kernel) => void): void {
  operate(first.kernel);
  const wanted = first.kernel.rows;
  for (const { name, kernel } of others) {
    operate(kernel);
    const off = kernel.rows.findIndex((value, i) => !Object.is(value, wanted[i]));
    const [row, lane] = [Math.floor(off / rowStride), off % rowStride];
    if (off >= 0) expect.fail(`${name}: ${kernel.rows[off]} for ${wanted[off]} in row ${row}, lane ${lane}`);
  }
}

const words = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const sevenAt = (kind: Numbers) => fc.array(numbers(kind), { minLength: 7, maxLength: 7 });
const rowsOf = (kind: Numbers, count: number) => fc.array(sevenAt(kind), { minLength: count, maxLength: count });

describe.each(['usual', 'extreme'] as const)('kernels give the same bits for %s numbers', (kind) => {
  const spread = fc.tuple(numbers(kind), numbers(kind), numbers(kind));

  it('whatever is drawn from a spread', () => {
    law([rowsOf(kind, 2), spread, numbers(kind), numbers(kind)], (rows, [sharedSpread, ownSpread, location], a, b) => {
      rows.forEach((values, row) => {
        fillRow(row, values);
      });
      const uncertain: Spread = { shared: 0, sharedSpread, own: 1, ownSpread };
      expectSame((kernel) => {
        kernel.logNormal(2, uncertain, location, a, b);
        kernel.logitNormal(3, uncertain, location);
        kernel.normal(4, uncertain, location, a);
        kernel.multiply(5, 0, 1, b);
        kernel.fill(6, a);
      });
    });
  });

  const segment = { people: 0, baseline: 1, value: 2, macroLift: 3, microLift: 4, precision: 5, cpm: 6, offerCost: 7 };
  const market = { dataFee: 8, attention: 9, addressable: 10, massExposures: 11, massSeen: 12, reachShape: 13 };

  it.each<ReachKind>(['one', 'poisson', 'general'])('in the sums over segments, reach %s', (reach) => {
    const money = fc.tuple(numbers(kind), fc.option(numbers(kind)));
    law([rowsOf(kind, 14), money], (rows, [alone, inMix]) => {
      // Nothing of it is below 0 in a plan but lifts.
      rows.forEach((values, row) => {
        fillRow(row, row === segment.macroLift || row === segment.microLift ? values : values.map(Math.abs));
      });
      for (let sum = 14; sum < 24; sum++) fillRow(sum, [0]);
      expectSame((kernel) => {
        kernel.addTargeted(
          14,
          segment,
          { ...market, reach },
          { alone: Math.abs(alone), inMix: inMix && Math.abs(inMix) },
        );
        kernel.addAudience(20, segment.people, segment.baseline, segment.macroLift, segment.value);
      });
    });
  });
});

describe('kernels', () => {
  it('draw the same normals for every seed, block and key', () => {
    law([words, words, words, words], (seed, block, high, low) =>
      expectSame((kernel) => kernel.normals(0, seed, block, { high, low })),
    );
  });
});
