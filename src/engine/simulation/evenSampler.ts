import { murmur3 } from '../numerics/murmur3.ts';
import { nestedScramble } from '../numerics/nestedScramble.ts';
import { normalQuantile } from '../numerics/normalQuantile.ts';
import { sobolDimensions, sobolWord } from '../numerics/sobolPoints.ts';
import { beginOf, type Kernel, lanes, type Row, type StreamKey } from './kernel/kernel.ts';
import { randomSampler, type Sampler, type Variable } from './sampler.ts';

/**
 * Draws that are spread evenly instead of by chance, for the variables named: draw n is point n of a scrambled Sobol
 * sequence, one coordinate a variable; more variables than a point has coordinates take further points, shuffled among
 * themselves. All other variables, and other streams than the first, are random.
 *
 * Every draw by itself is distributed as a random one, and so is what a mean is expected to be; but a mean is off by less,
 * by how much less depends on how many of the uncertain numbers are among those named. Block k of a seed is always the
 * same (tests/engine/simulation/evenSampler.test.ts).
 *
 * @param variables in any order: it does not matter.
 * @source Owen 1998, "Scrambling Sobol' and Niederreiter–Xing points", Journal of Complexity 14; Burley 2020, "Practical
 * hash-based Owen scrambling", for the shuffled sets of coordinates.
 */
export function evenSampler(seed: number, variables: readonly StreamKey[]): Sampler {
  const random = randomSampler(seed);
  const places = placesOf(variables);

  function fill(kernel: Kernel, out: Row, variable: Variable, stream: number, block: number): void {
    const place = stream === 0 ? places.get(variable.key.high) : undefined;
    if (place?.key.low === variable.key.low) fillEvenly(kernel, out, { ...place, seed, block });
    else random.fill(kernel, out, variable, stream, block);
  }

  return { fill };
}

interface Place {
  readonly coordinate: number;
  readonly key: StreamKey;
}

/**
 * The place of each variable, by the first half of its key: the order in which a plan lists them is of no account. Two
 * that had that half in common would share a place: one of them is then random.
 */
function placesOf(variables: readonly StreamKey[]): ReadonlyMap<number, Place> {
  const sorted = variables.toSorted((a, b) => a.high - b.high || a.low - b.low);
  return new Map(sorted.map((key, coordinate) => [key.high, { coordinate, key }]));
}

interface Block extends Place {
  readonly seed: number;
  readonly block: number;
}

function fillEvenly({ rows }: Kernel, out: Row, { coordinate, key, seed, block }: Block): void {
  const dimension = coordinate % sobolDimensions;
  const order = murmur3([Math.floor(coordinate / sobolDimensions)], seed);
  const scrambling = murmur3([key.high, key.low], seed);
  const words = firstWords(dimension);
  const first = block * lanes;
  // A shuffled block is a block again, so that its points have all bits but the last in common.
  const common = sobolWord((nestedScramble(first, order) & -lanes) >>> 0, dimension);
  const begin = beginOf(out);
  for (let lane = 0; lane < lanes; lane++) {
    const point = nestedScramble(first + lane, order) & (lanes - 1);
    const word = nestedScramble(common ^ words[point], scrambling);
    rows[begin + lane] = normalQuantile(((word >>> 0) + 0.5) / 2 ** 32);
  }
}

const known = new Map<number, Int32Array>();

/** A coordinate of the first points, as many as a block has. */
function firstWords(dimension: number): Int32Array {
  const words = known.get(dimension) ?? Int32Array.from({ length: lanes }, (_, point) => sobolWord(point, dimension));
  known.set(dimension, words);
  return words;
}
