import { fail, type Result, succeed } from '../../model/result.ts';
import { type RakingProblem, rake, strideOf } from './raking.ts';
import { wholeParts } from './wholeParts.ts';

/** One level of a trait, as "18–24" of age. */
export interface TraitLevel {
  /** Its part of the people, in any unit: 0 or more. */
  readonly weight: number;
  /** What its people's baseline, lifts and value are multiplied with: 1 = like everybody, 0 or more. */
  readonly baseline: number;
  readonly lift: number;
  readonly value: number;
}

export type Trait = readonly TraitLevel[];

/** How two traits go together: a cell for each pair of levels, the second trait changing fastest; 0 = never. */
export interface TraitTable {
  readonly first: number;
  readonly second: number;
  readonly cells: readonly number[];
}

export type CrossingProblem =
  | RakingProblem
  | { readonly code: 'tooManyCells'; readonly cells: number; readonly limit: number }
  | { readonly code: 'noWeight'; readonly trait: number };

/** More segments than this are no plan that anybody could run. */
export const mostCells = 100_000;

/**
 * People in every combination of levels, the last trait changing fastest. Traits are independent, people·Π shares,
 * unless tables say how two go together; then raking keeps the tables' odds ratios and the shares of every level.
 *
 * @param people a whole number. @returns whole numbers that add up to `people` exactly, by largest remainder.
 * @example shares 50 %, 50 % and 25 %, 75 % of 1,000 people: 125, 375, 125, 375
 */
export function crossTraits(
  traits: readonly Trait[],
  tables: readonly TraitTable[],
  people: number,
): Result<Float64Array, CrossingProblem> {
  const shape = traits.map((levels) => levels.length);
  const cells = cellCount(shape);
  if (cells > mostCells) return fail({ code: 'tooManyCells', cells, limit: mostCells });
  const margins = traits.map(sharesOf);
  const empty = margins.findIndex((margin) => margin.length === 0 || Number.isNaN(margin[0]));
  if (empty >= 0) return fail({ code: 'noWeight', trait: empty });
  const sizes =
    tables.length === 0 ? succeed(products(shape, margins)) : rake({ shape, seed: seedOf(shape, tables), margins });
  return sizes.ok ? succeed(wholeParts(sizes.value, people)) : sizes;
}

/** How many combinations there are. */
export function cellCount(shape: readonly number[]): number {
  return shape.reduce((product, levels) => product * levels, 1);
}

/** What the levels of every cell multiply to, for one of the factors. */
export function cellFactors(traits: readonly Trait[], factor: 'baseline' | 'lift' | 'value'): Float64Array {
  const shape = traits.map((levels) => levels.length);
  return products(
    shape,
    traits.map((levels) => levels.map((level) => level[factor])),
  );
}

/** Not a number where nobody has the trait. */
function sharesOf(levels: Trait): number[] {
  const sum = levels.reduce((total, { weight }) => total + weight, 0);
  return levels.map(({ weight }) => weight / sum);
}

function products(shape: readonly number[], columns: readonly (readonly number[])[]): Float64Array {
  const result = new Float64Array(cellCount(shape)).fill(1);
  columns.forEach((column, trait) => {
    const stride = strideOf(shape, trait);
    for (let i = 0; i < result.length; i++) result[i] *= column[Math.floor(i / stride) % shape[trait]];
  });
  return result;
}

/** The product of the tables: what none of them speaks of stays independent. */
function seedOf(shape: readonly number[], tables: readonly TraitTable[]): Float64Array {
  const seed = new Float64Array(cellCount(shape)).fill(1);
  for (const { first, second, cells } of tables) {
    const [a, b] = [strideOf(shape, first), strideOf(shape, second)];
    for (let i = 0; i < seed.length; i++) {
      const [row, column] = [Math.floor(i / a) % shape[first], Math.floor(i / b) % shape[second]];
      seed[i] *= cells[row * shape[second] + column];
    }
  }
  return seed;
}
