import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellFactors,
  crossTraits,
  mostCells,
  type Trait,
  type TraitTable,
} from '../../../src/engine/builder/crossTraits.ts';
import { levelSums } from '../../../src/engine/builder/raking.ts';
import { law } from '../../laws/law.ts';

const traitOf = (weights: readonly number[], factor = 1): Trait =>
  weights.map((weight) => ({ weight, baseline: factor, lift: factor, value: factor }));

function sizes(traits: readonly Trait[], people: number, tables: readonly TraitTable[] = []): number[] {
  const result = crossTraits(traits, tables, people);
  if (!result.ok) throw new Error(`not crossed: ${JSON.stringify(result.error)}`);
  return [...result.value];
}

describe('crossed traits', () => {
  it('have people · Π shares in each cell, the last trait changing fastest', () => {
    expect(sizes([traitOf([1, 1]), traitOf([1, 3])], 1000)).toEqual([125, 375, 125, 375]);
  });

  it('add up to the people exactly, in whole people', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 });
    law(
      [fc.array(weights, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 300_000_000 })],
      (all, people) => {
        const cells = sizes(
          all.map((one) => traitOf(one)),
          people,
        );
        expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(people);
        expect(cells.every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
      },
    );
  });

  it('follow a table for two of them, whatever it adds up to, and keep every share', () => {
    const traits = [traitOf([1, 1]), traitOf([1, 2, 1]), traitOf([1, 1])];
    const table: TraitTable = { first: 0, second: 2, cells: [30, 10, 10, 30] };
    const cells = sizes(traits, 800_000, [table]);
    expect([...levelSums(cells, [2, 3, 2], 1)]).toEqual([200_000, 400_000, 200_000]);
    expect([...levelSums(cells, [2, 3, 2], 0)]).toEqual([400_000, 400_000]);
    // Odds of 9 between the two, within each level of the trait between them.
    expect(cells[0] * cells[7]).toBe(9 * cells[1] * cells[6]);
  });

  it('refuse more cells than can be run, before making them', () => {
    const hundred = traitOf(new Array<number>(100).fill(1));
    const result = crossTraits([hundred, hundred, hundred, hundred], [], 1);
    expect(result).toEqual({ ok: false, error: { code: 'tooManyCells', cells: 1e8, limit: mostCells } });
  });

  it('refuse a trait that nobody has', () => {
    const result = crossTraits([traitOf([1]), traitOf([0, 0])], [], 1);
    expect(result).toEqual({ ok: false, error: { code: 'noWeight', trait: 1 } });
    expect(crossTraits([[]], [], 1)).toEqual({ ok: false, error: { code: 'noWeight', trait: 0 } });
  });

  it('multiply their factors', () => {
    const traits = [
      [...traitOf([1], 2), ...traitOf([1], 1)],
      [...traitOf([1], 1), ...traitOf([1], 0.5)],
    ];
    expect([...cellFactors(traits, 'lift')]).toEqual([2, 1, 1, 0.5]);
  });
});
