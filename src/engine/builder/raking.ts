import { fail, type Result, succeed } from '../../model/result.ts';

/** A table over one or more traits, flat, the last trait changing fastest. */
export interface RakingInput {
  /** Levels of each trait. */
  readonly shape: readonly number[];
  /** A cell for each combination, 0 or more; what is known of how the traits go together. 0 stays 0. */
  readonly seed: ArrayLike<number>;
  /** For each trait, what its levels must add up to, 0 or more; every trait the same total. */
  readonly margins: readonly ArrayLike<number>[];
}

/** Why no table can be given; `trait` and `level` are positions from 0. */
export type RakingProblem =
  | { readonly code: 'totalsDiffer'; readonly trait: number; readonly total: number; readonly first: number }
  | { readonly code: 'onlyZeros'; readonly trait: number; readonly level: number }
  /** `error` is the largest relative miss of a margin that was left. */
  | { readonly code: 'notConverged'; readonly error: number };

const tolerance = 1e-11;
const mostSweeps = 2000;

/**
 * Raking, or iterative proportional fitting: the table that keeps the odds ratios of a seed and has the margins asked
 * for. Formula: trait by trait, every cell is multiplied with margin / present sum of its level, until all hold.
 *
 * @returns the cells; each margin is kept to 1e-9 of itself. An all-ones seed gives independence, total·Π shares. The
 * order of traits and of levels does not matter (tests/engine/builder/raking.test.ts). With zeros in the seed there may
 * be no such table: this is told, never passed over.
 * @source Deming & Stephan 1940; worked cases "ipf-wikipedia", "ipf-2x2".
 * @example seed 7, 9 | 12, 7 to rows 5, 15 and columns 10, 10: 1.7757, 3.2243 | 8.2243, 6.7757
 */
export function rake({ shape, seed, margins }: RakingInput): Result<Float64Array, RakingProblem> {
  const problem = findDifferingTotals(margins) ?? findOnlyZeros(shape, seed, margins);
  if (problem !== null) return fail(problem);
  const cells = Float64Array.from(seed);
  let error = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < mostSweeps && error > tolerance; sweep++) {
    // What the later traits undo of the earlier ones shows in the next sweep.
    error = 0;
    for (let trait = 0; trait < shape.length; trait++) {
      error = Math.max(error, fitTrait(cells, shape, trait, margins[trait]));
    }
  }
  return error <= tolerance ? succeed(cells) : fail({ code: 'notConverged', error });
}

/** Scales the levels of one trait to their margins. @returns the largest relative miss before. */
function fitTrait(cells: Float64Array, shape: readonly number[], trait: number, margin: ArrayLike<number>): number {
  const sums = levelSums(cells, shape, trait);
  let worst = 0;
  const factors = sums.map((sum, level) => {
    if (sum === margin[level]) return 1;
    worst = Math.max(worst, Math.abs(sum - margin[level]) / (margin[level] || sum));
    return sum === 0 ? 0 : margin[level] / sum;
  });
  const stride = strideOf(shape, trait);
  for (let i = 0; i < cells.length; i++) cells[i] *= factors[Math.floor(i / stride) % shape[trait]];
  return worst;
}

/** What the levels of a trait add up to. */
export function levelSums(cells: ArrayLike<number>, shape: readonly number[], trait: number): Float64Array {
  const sums = new Float64Array(shape[trait]);
  const stride = strideOf(shape, trait);
  for (let i = 0; i < cells.length; i++) sums[Math.floor(i / stride) % shape[trait]] += cells[i];
  return sums;
}

/** Cells from one level of a trait to the next. */
export function strideOf(shape: readonly number[], trait: number): number {
  return shape.slice(trait + 1).reduce((product, levels) => product * levels, 1);
}

function findDifferingTotals(margins: RakingInput['margins']): RakingProblem | null {
  const [first, ...others] = margins.map((margin) => Array.from(margin).reduce((sum, part) => sum + part, 0));
  const other = others.findIndex((total) => Math.abs(total - first) > 1e-9 * Math.max(total, first));
  return other < 0 ? null : { code: 'totalsDiffer', trait: other + 1, total: others[other], first };
}

function findOnlyZeros(
  shape: readonly number[],
  seed: ArrayLike<number>,
  margins: RakingInput['margins'],
): RakingProblem | null {
  for (let trait = 0; trait < shape.length; trait++) {
    const level = levelSums(seed, shape, trait).findIndex((sum, at) => sum === 0 && margins[trait][at] > 0);
    if (level >= 0) return { code: 'onlyZeros', trait, level };
  }
  return null;
}
