import { sumOf } from '../../numerics/sumOf.ts';

/** What a model gives for two independent samples of its inputs, a row each, and for their crossings. */
export interface CrossedOutputs {
  /** For the rows of sample A. */
  readonly a: Float64Array;
  /** For the rows of sample B. */
  readonly b: Float64Array;
  /** One an input: for the rows of A with just this input taken from B. */
  readonly crossed: readonly Float64Array[];
}

/** Sobol indices, one an input. */
export interface VarianceShares {
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** An output that varies by less, as a share of its mean, varies by rounding. */
const roundingShare = 1e-12;

/** Rows next to each other, taken or left together. */
export interface RowBundles {
  readonly bundles: number;
  /** The indices where bundle i counts `counts[i]` times; null where the output does not vary over what counts. */
  readonly sharesOf: (counts: Float64Array) => VarianceShares | null;
}

/**
 * First-order and total Sobol indices from any choice of bundles of rows, by correlations: y_AB,i has the input i in common
 * with y_B, which makes for S_i = ρ(y_B, y_AB,i), and all others with y_A, so that 1 − T_i = ρ(y_A, y_AB,i). By chance y_A
 * and y_B correlate a little, too: with r = ρ(y_A, y_B) taken out of both,
 * S_i = (ρ_B − r·ρ_A)/(1 − r²) and 1 − T_i = (ρ_A − r·ρ_B)/(1 − r²), the coefficients of regressing y_AB,i on both. What
 * is left of chance is least where an input matters little, and where nothing else matters.
 * What a bundle adds to each sum is computed once, so that a choice takes few additions.
 *
 * @param outputs n rows each, at least one, finite, any unit; the rows are independent of each other.
 * @param most bundles at most, alike in size but for the last.
 * @source Martinez 2011, "Analyse de sensibilité globale par décomposition de la variance", GdR Ondes & Mascot Num, for
 * correlations; Glen & Isaacs 2012, "Estimating Sobol sensitivity indices using correlations", Environmental Modelling &
 * Software 37, for taking out what is by chance.
 */
export function varianceShares({ a, b, crossed }: CrossedOutputs, most: number): RowBundles {
  const mean = (sumOf(a) + sumOf(b)) / (2 * a.length);
  const size = Math.ceil(a.length / most);
  const bundled = (term: (row: number) => number) => bundleSums(a.length, size, term);
  // About the mean of all rows no digits are lost.
  const moments = (y: Float64Array): Moments => ({
    sums: bundled((row) => y[row] - mean),
    squares: bundled((row) => (y[row] - mean) ** 2),
  });
  const products = (x: Float64Array, y: Float64Array) => bundled((row) => (x[row] - mean) * (y[row] - mean));
  const rows = bundled(() => 1);
  const [ofA, ofB, both] = [moments(a), moments(b), products(a, b)];
  const inputs = crossed.map((ab) => ({ own: moments(ab), withA: products(a, ab), withB: products(b, ab) }));

  const sharesOf = (counts: Float64Array) => {
    const n = countedSum(rows, counts);
    const spreadOf = ({ sums, squares }: Moments): Spread => {
      const middle = countedSum(sums, counts) / n;
      return { middle, variance: countedSum(squares, counts) / n - middle ** 2 };
    };
    const correlation = (x: Spread, y: Spread, terms: Float64Array) => {
      const scale = Math.sqrt(x.variance * y.variance);
      return scale > 0 ? (countedSum(terms, counts) / n - x.middle * y.middle) / scale : 0;
    };
    const [inA, inB] = [spreadOf(ofA), spreadOf(ofB)];
    const variance = (inA.variance + inB.variance) / 2 + ((inA.middle - inB.middle) / 2) ** 2;
    if (!(variance > (roundingShare * mean) ** 2)) return null;
    const r = correlation(inA, inB, both);
    const byChance = r * r < 1 ? r : 0;
    const shares = inputs.map(({ own, withA, withB }) => {
      const spread = spreadOf(own);
      const [rA, rB] = [correlation(inA, spread, withA), correlation(inB, spread, withB)];
      const share = (one: number, other: number) => (one - byChance * other) / (1 - byChance * byChance);
      return { first: share(rB, rA), total: Math.max(0, 1 - share(rA, rB)) };
    });
    return { first: shares.map(({ first }) => first), total: shares.map(({ total }) => total) };
  };
  return { bundles: rows.length, sharesOf };
}

interface Moments {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

interface Spread {
  readonly middle: number;
  readonly variance: number;
}

/** Sums of `size` neighbours each. */
function bundleSums(rows: number, size: number, term: (row: number) => number): Float64Array {
  const sums = new Float64Array(Math.ceil(rows / size));
  for (let row = 0; row < rows; row++) sums[Math.floor(row / size)] += term(row);
  return sums;
}

function countedSum(terms: Float64Array, counts: Float64Array): number {
  let sum = 0;
  for (let bundle = 0; bundle < terms.length; bundle++) sum += counts[bundle] * terms[bundle];
  return sum;
}
