import { solveTridiagonal } from '../../numerics/tridiagonal.ts';
import type { Places } from './placesBetweenKnots.ts';

/** Draws are dealt to this many folds in turn. */
const folds = 10;

/** What pulls every knot towards the mean, in draws: a knot stays defined where the draws around it are left out. */
const pull = 1;

/**
 * Fits a broken line to y over an input by least squares, and says for every draw what a fit to the *other* folds gives
 * there: the draw's own noise is not in it, so what it advises does as well on this draw as on one yet to come.
 *
 * The fit without fold f is g(x) = ȳ + Σ_j c_j·hat_j(x), hat_j falling from 1 at knot j to 0 at its neighbours, with the c
 * that minimise Σ (y − g(x))² over the draws outside f, plus Σ_j c_j². Only neighbouring hats overlap, so that the normal
 * equations are tridiagonal.
 *
 * @returns a function of y (finite, one a draw, any unit) to the predictions, in its unit and order. It is linear: the
 * predictions of a difference are the difference of the predictions.
 * @source Stone 1974, "Cross-validatory choice and assessment of statistical predictions", Journal of the Royal
 * Statistical Society B 36, for leaving out.
 */
export function leftOutFit(places: Places): (y: Float64Array) => Float64Array {
  const { cell, share } = places;
  const rest = share.map((one) => 1 - one);
  const diagonals = leftOutSums(places, times(rest, rest), times(share, share)).map((sums) =>
    sums.map((x) => x + pull),
  );
  const besides = leftOutSums(places, times(rest, share), new Float64Array(share.length));

  return (y) => {
    const mean = y.reduce((sum, one) => sum + one, 0) / y.length;
    const off = y.map((one) => one - mean);
    const moments = leftOutSums(places, times(rest, off), times(share, off));
    const heights = moments.map((moment, fold) => solveTridiagonal(diagonals[fold], besides[fold], moment));
    return y.map((_, k) => {
      const height = heights[k % folds];
      return mean + rest[k] * height[cell[k]] + share[k] * height[cell[k] + 1];
    });
  };
}

function times(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((one, k) => one * b[k]);
}

/** For each fold, sums over the draws outside it, a knot each, of what every draw gives to the knots beside it. */
function leftOutSums({ knots, cell }: Places, before: Float64Array, after: Float64Array): Float64Array[] {
  const inside = Array.from({ length: folds }, () => new Float64Array(knots));
  for (let k = 0; k < cell.length; k++) {
    const sums = inside[k % folds];
    sums[cell[k]] += before[k];
    sums[cell[k] + 1] += after[k];
  }
  const all = inside.reduce((sums, one) => sums.map((sum, j) => sum + one[j]));
  return inside.map((one) => all.map((sum, j) => sum - one[j]));
}
