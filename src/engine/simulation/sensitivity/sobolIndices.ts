import { quantiles } from '../../numerics/quantiles.ts';
import { blockStream, type NumberStream } from '../../numerics/xoshiro128.ts';
import { type CrossedOutputs, type VarianceShares, varianceShares } from './varianceShares.ts';

/** A share of the output's variance, and a 90 % interval for it, as a plan's ranges are 90 % intervals. */
export interface VarianceShare {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

/** How much an input matters. */
export interface SobolIndex {
  /** The share of variance that would go, on average, if this input were known. */
  readonly first: VarianceShare;
  /** The share that would stay if all others were known: with what it does only together with them. */
  readonly total: VarianceShare;
}

/** Fewer rows don't tell how far other rows would be off. */
const leastRows = 32;

const resamples = 200;
/** Rows are drawn anew in bundles: of so many, the interval is as wide, and costs the same however many rows there are. */
const mostBundles = 512;
const intervalLevels = [0.05, 0.95];

/**
 * First-order and total Sobol indices of each input (`varianceShares`) with percentile bootstrap intervals: rows are
 * drawn anew with replacement, 200 times; many rows in up to 512 bundles, whose sums are as independent as rows are.
 *
 * @param outputs n rows each, finite, any unit. Inputs, or the groups of them that are crossed as one, are independent.
 * @param seed whole number in [0, 2³²); it decides the intervals and nothing else.
 * @returns one an input, in the order of `crossed`; null where the output does not vary, or below 32 rows. As estimated:
 * S may be a little below 0, and both above 1, by as much as the interval says. T is 0 or more, and both are 0 for an
 * input that changes nothing. Adding to the output or multiplying it changes no index (tests/laws/sobolIndices.test.ts).
 * @source Archer, Saltelli & Sobol 1997, "Sensitivity measures, ANOVA-like techniques and the use of bootstrap", Journal
 * of Statistical Computation and Simulation 58, for the intervals.
 * @example Ishigami's function with a = 7, b = 0.1: S 0.314, 0.442, 0 and T 0.558, 0.442, 0.244
 */
export function sobolIndices(outputs: CrossedOutputs, seed: number): SobolIndex[] | null {
  if (outputs.a.length < leastRows) return null;
  const { bundles, sharesOf } = varianceShares(outputs, mostBundles);
  const shares = sharesOf(new Float64Array(bundles).fill(1));
  if (shares === null) return null;
  const stream = blockStream(seed, 0);
  const others = Array.from({ length: resamples }, () => sharesOf(timesDrawn(bundles, stream)) ?? []).flat();
  const withInterval = (kind: keyof VarianceShares, input: number) =>
    varianceShare(
      shares[kind][input],
      Float64Array.from(others, (other) => other[kind][input]),
    );
  return outputs.crossed.map((_, input) => ({
    first: withInterval('first', input),
    total: withInterval('total', input),
  }));
}

/** How often each of several things comes up when as many are drawn with replacement. */
function timesDrawn(things: number, stream: NumberStream): Float64Array {
  const times = new Float64Array(things);
  for (let draw = 0; draw < things; draw++) times[Math.floor(stream.unit() * things)]++;
  return times;
}

function varianceShare(value: number, others: Float64Array): VarianceShare {
  const [low, high] = quantiles(others, intervalLevels) ?? [value, value];
  return { value, interval: [low, high] };
}
