import { blockStream, type NumberStream } from '../numerics/xoshiro128.ts';
import { wholeParts } from './wholeParts.ts';

/** A market cut into parts of which nothing is known but how much they differ. */
export interface EqualPartsInput {
  /** K, 1 or more. */
  readonly count: number;
  /** A whole number of people. */
  readonly people: number;
  /** How far sizes, and lifts, differ from their mean, in [0, 1]: 0 = all equal, 0.5 = by half of it either way. */
  readonly sizeSpread: number;
  readonly liftSpread: number;
  readonly seed: number;
}

export interface EqualParts {
  /** Whole people that add up to the total exactly. */
  readonly sizes: Float64Array;
  /** What each part's lift is of the mean lift: the mean over people is 1. */
  readonly liftFactors: Float64Array;
}

/** Sizes and lifts are drawn from streams of their own, so that a change of one spread leaves the other's draw. */
const blocks = { sizes: 0, lifts: 1 } as const;

/**
 * K parts of a total, with sizes and lifts spread evenly around their means: weights 1 + spread·u, u even over (−1, 1),
 * brought back to the total, and to the mean lift over people.
 *
 * @returns the same parts for the same input, on every machine. A spread of 0 gives equal parts (whole people: they
 * differ by at most one) and factors of 1. Where there are no people every factor is 1.
 */
export function equalParts({ count, people, sizeSpread, liftSpread, seed }: EqualPartsInput): EqualParts {
  const sizes = wholeParts(spreadWeights(count, sizeSpread, blockStream(seed, blocks.sizes)), people);
  const weights = spreadWeights(count, people > 0 ? liftSpread : 0, blockStream(seed, blocks.lifts));
  const mean = people > 0 ? weights.reduce((sum, weight, i) => sum + weight * sizes[i], 0) / people : 1;
  return { sizes, liftFactors: weights.map((weight) => weight / mean) };
}

function spreadWeights(count: number, spread: number, stream: NumberStream): Float64Array {
  return Float64Array.from({ length: count }, () => 1 + spread * (2 * stream.unit() - 1));
}
