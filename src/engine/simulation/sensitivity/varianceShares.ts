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
 * First-order and total Sobol indices from any choice of bundles of rows:
 * S_i = (1/n)·Σ y_B·(y_AB,i − y_A) / V and T_i = (1/2n)·Σ (y_A − y_AB,i)² / V, with V the variance of all y_A and y_B.
 * The mean of all rows is first taken from every output: it changes no index, but their noise is least about it.
 * What a bundle adds to each sum is computed once, so that a choice takes few additions.
 *
 * @param outputs n rows each, at least one, finite, any unit; the rows are independent of each other.
 * @param most bundles at most, alike in size but for the last.
 * @source Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola 2010, "Variance based sensitivity analysis of model
 * output. Design and estimator for the total sensitivity index", Computer Physics Communications 181, table 2: (b) for S,
 * (f) for T, which is Jansen 1999, "Analysis of variance designs for model output", in volume 117 of the same.
 */
export function varianceShares({ a, b, crossed }: CrossedOutputs, most: number): RowBundles {
  const mean = (sumOf(a) + sumOf(b)) / (2 * a.length);
  const size = Math.ceil(a.length / most);
  const bundled = (term: (row: number) => number) => bundleSums(a.length, size, term);
  const outputs = bundled(() => 2);
  const sums = bundled((row) => a[row] - mean + (b[row] - mean));
  const squares = bundled((row) => (a[row] - mean) ** 2 + (b[row] - mean) ** 2);
  const first = crossed.map((ab) => bundled((row) => (b[row] - mean) * (ab[row] - a[row])));
  const total = crossed.map((ab) => bundled((row) => (a[row] - ab[row]) ** 2 / 2));

  const sharesOf = (counts: Float64Array) => {
    const counted = countedSum(outputs, counts);
    const variance = countedSum(squares, counts) / counted - (countedSum(sums, counts) / counted) ** 2;
    if (!(variance > (roundingShare * mean) ** 2)) return null;
    const share = (terms: Float64Array) => (2 * countedSum(terms, counts)) / (counted * variance);
    return { first: first.map(share), total: total.map(share) };
  };
  return { bundles: outputs.length, sharesOf };
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
