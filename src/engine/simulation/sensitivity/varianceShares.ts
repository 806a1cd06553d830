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
  // About the mean of all rows no digits are lost.
  const sum = (y: Float64Array) => (row: number) => y[row] - mean;
  const product = (x: Float64Array, y: Float64Array) => (row: number) => (x[row] - mean) * (y[row] - mean);
  const ofInput = (ab: Float64Array) => [sum(ab), product(ab, ab), product(a, ab), product(b, ab)];
  const ofBoth = [() => 1, sum(a), product(a, a), sum(b), product(b, b), product(a, b)];
  const { bundles, totalsOf } = bundledSums([...ofBoth, ...crossed.flatMap(ofInput)], a.length, most);

  const sharesOf = (counts: Float64Array) => {
    const [rows, ...totals] = totalsOf(counts);
    const means = totals.map((total) => total / rows);
    const [inA, inB, ab] = [spreadOf(means[0], means[1]), spreadOf(means[2], means[3]), means[4]];
    const variance = (inA.variance + inB.variance) / 2 + ((inA.mean - inB.mean) / 2) ** 2;
    if (!(variance > (roundingShare * mean) ** 2)) return null;
    const r = correlation(inA, inB, ab);
    const byChance = r * r < 1 ? r : 0;
    const share = (one: number, other: number) => (one - byChance * other) / (1 - byChance * byChance);
    const shares = crossed.map((_, input) => {
      const [y, square, withA, withB] = means.slice(5 + 4 * input, 9 + 4 * input);
      const own = spreadOf(y, square);
      const [rA, rB] = [correlation(inA, own, withA), correlation(inB, own, withB)];
      return { first: share(rB, rA), total: Math.max(0, 1 - share(rA, rB)) };
    });
    return { first: shares.map(({ first }) => first), total: shares.map(({ total }) => total) };
  };
  return { bundles, sharesOf };
}

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

function spreadOf(mean: number, meanSquare: number): Spread {
  return { mean, variance: meanSquare - mean ** 2 };
}

/** Of two outputs, from the mean of their products; 0 where one of them does not vary. */
function correlation(x: Spread, y: Spread, meanProduct: number): number {
  const scale = Math.sqrt(x.variance * y.variance);
  return scale > 0 ? (meanProduct - x.mean * y.mean) / scale : 0;
}

/** Sums of several terms over bundles of rows, and what they come to where bundle i counts `counts[i]` times. */
function bundledSums(terms: readonly ((row: number) => number)[], rows: number, most: number) {
  const size = Math.ceil(rows / most);
  const bundles = Math.ceil(rows / size);
  const width = terms.length;
  const sums = new Float64Array(bundles * width);
  for (const [column, term] of terms.entries()) {
    for (let row = 0; row < rows; row++) sums[Math.floor(row / size) * width + column] += term(row);
  }

  function totalsOf(counts: Float64Array): number[] {
    const totals = new Float64Array(width);
    for (let bundle = 0; bundle < bundles; bundle++) {
      const count = counts[bundle];
      if (count === 0) continue;
      const from = bundle * width;
      for (let column = 0; column < width; column++) totals[column] += count * sums[from + column];
    }
    return [...totals];
  }

  return { bundles, totalsOf };
}
