import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelSums, type RakingInput, rake } from '../../../src/engine/builder/raking.ts';
import { law } from '../../laws/law.ts';
import { workedCase } from '../workedCase.ts';

interface TableInputs {
  readonly seed: number[][];
  readonly rows: number[];
  readonly cols: number[];
}

const inputOf = ({ seed, rows, cols }: TableInputs): RakingInput => ({
  shape: [rows.length, cols.length],
  seed: seed.flat(),
  margins: [rows, cols],
});

function raked(input: RakingInput): number[] {
  const result = rake(input);
  if (!result.ok) throw new Error(`not raked: ${JSON.stringify(result.error)}`);
  return [...result.value];
}

describe('raking agrees with the published cases', () => {
  const four = workedCase<TableInputs, { cells: number[] }>('ipf-wikipedia');
  it(`${four.title}: to the 0.12 that its few iterations leave`, () => {
    raked(inputOf(four.inputs)).forEach((cell, i) => {
      expect(Math.abs(cell - four.expected.cells[i])).toBeLessThanOrEqual(0.12);
    });
  });

  const two = workedCase<TableInputs, { rowSums: number[]; colSums: number[]; oddsRatio: number }>('ipf-2x2');
  it(two.title, () => {
    const cells = raked(inputOf(two.inputs));
    const [a, b, c, d] = cells;
    expect((a * d) / (b * c)).toBeCloseTo(two.expected.oddsRatio, 9);
    [...levelSums(cells, [2, 2], 0)].forEach((sum, i) => {
      expect(sum).toBeCloseTo(two.expected.rowSums[i], 9);
    });
    [...levelSums(cells, [2, 2], 1)].forEach((sum, i) => {
      expect(sum).toBeCloseTo(two.expected.colSums[i], 9);
    });
  });
});

/** Tables of one to three traits with positive seeds, and margins that add up to the same total. */
const tables: fc.Arbitrary<RakingInput> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .chain((shape) => {
    const cells = shape.reduce((product, levels) => product * levels, 1);
    const shares = (levels: number) =>
      fc
        .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: levels, maxLength: levels })
        .map((weights) => weights.map((weight) => (1000 * weight) / weights.reduce((sum, one) => sum + one, 0)));
    return fc.record({
      shape: fc.constant(shape),
      seed: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: cells, maxLength: cells }),
      margins: fc.tuple(...shape.map(shares)),
    });
  });

describe('a raked table', () => {
  it('keeps every margin to 1e-9 of itself', () => {
    law([tables], (input) => {
      const cells = raked(input);
      input.shape.forEach((_, trait) => {
        levelSums(cells, input.shape, trait).forEach((sum, level) => {
          const margin = input.margins[trait][level];
          expect(Math.abs(sum - margin)).toBeLessThanOrEqual(1e-9 * margin);
        });
      });
    });
  });

  it('keeps the odds ratios of the seed', () => {
    law([tables], (input) => {
      fc.pre(input.shape.length === 2 && Math.min(...input.shape) > 1);
      const cells = raked(input);
      const odds = (table: ArrayLike<number>) =>
        (table[0] * table[input.shape[1] + 1]) / (table[1] * table[input.shape[1]]);
      expect(odds(cells) / odds(input.seed)).toBeCloseTo(1, 8);
    });
  });

  it('is independence where the seed is all ones', () => {
    law([tables], ({ shape, seed, margins }) => {
      const cells = raked({ shape, seed: Array.from(seed, () => 1), margins });
      cells.forEach((cell, i) => {
        const expected = shape.reduce((product, levels, trait) => {
          const stride = shape.slice(trait + 1).reduce((a, b) => a * b, 1);
          return product * (margins[trait][Math.floor(i / stride) % levels] / 1000);
        }, 1000);
        expect(cell / expected).toBeCloseTo(1, 9);
      });
    });
  });

  it('does not depend on the order of levels or of traits', () => {
    law([tables], (input) => {
      fc.pre(input.shape.length === 2);
      const { shape, seed, margins } = input;
      const [rows, columns] = shape;
      const turn = <T>(cells: ArrayLike<T>) =>
        Array.from(cells, (_, i) => cells[(rows - 1 - (i % rows)) * columns + Math.floor(i / rows)]);
      const turned = raked({
        shape: [columns, rows],
        seed: turn(seed),
        margins: [margins[1], Array.from(margins[0]).reverse()],
      });
      turn(raked(input)).forEach((cell, i) => {
        expect(turned[i] / cell).toBeCloseTo(1, 8);
      });
    });
  });
});

describe('raking', () => {
  it('keeps combinations that there are not at 0, and fills the margins without them', () => {
    const cells = raked({
      shape: [2, 2],
      seed: [0, 1, 1, 1],
      margins: [
        [30, 70],
        [40, 60],
      ],
    });
    expect(cells[0]).toBe(0);
    expect(cells[1]).toBeCloseTo(30, 8);
    expect(cells[2]).toBeCloseTo(40, 8);
  });

  it('refuses margins with different totals, and says which', () => {
    expect(
      rake({
        shape: [2, 2],
        seed: [1, 1, 1, 1],
        margins: [
          [1, 1],
          [1, 2],
        ],
      }),
    ).toEqual({
      ok: false,
      error: { code: 'totalsDiffer', trait: 1, total: 3, first: 2 },
    });
  });

  it('refuses people in a level that goes with nothing, and says which', () => {
    expect(
      rake({
        shape: [2, 2],
        seed: [0, 0, 1, 1],
        margins: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toEqual({
      ok: false,
      error: { code: 'onlyZeros', trait: 0, level: 0 },
    });
    expect(
      raked({
        shape: [2, 2],
        seed: [0, 0, 1, 1],
        margins: [
          [0, 2],
          [1, 1],
        ],
      }),
    ).toEqual([0, 0, 1, 1]);
  });

  it('says so where no table has both the zeros and the margins', () => {
    const result = rake({
      shape: [2, 2],
      seed: [0, 1, 1, 1],
      margins: [
        [60, 40],
        [50, 50],
      ],
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'notConverged' } });
    const diagonal = rake({
      shape: [2, 2],
      seed: [1, 0, 0, 1],
      margins: [
        [60, 40],
        [50, 50],
      ],
    });
    expect(diagonal).toMatchObject({ ok: false, error: { code: 'notConverged' } });
  });
});
