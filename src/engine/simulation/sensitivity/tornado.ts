import { leadCurve, type Sample } from '../../decisions/leadCurve.ts';

/** An uncertain input, all others being at their medians. */
export interface TornadoInput {
  /** The plan's path of the range. */
  readonly path: string;
  /** Micro's profit minus macro's where the input is at the quantile of a standard normal z; continuous. */
  readonly differenceAt: (z: number) => number;
}

export interface TornadoBar {
  readonly path: string;
  /** Micro's profit minus macro's at the input's 10th and 90th percentile; either may be the larger. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Where the two earn the same, as z, rising, between the input's 1st and 99th percentile. */
  readonly flips: readonly number[];
}

/** Quantiles of the standard normal. */
export const percentile90 = 1.2815515655446004;
const percentile99 = 2.3263478740408408;

/**
 * The z at which every input is looked at, both ends of a bar among them; flips, and what may turn into one, take a few
 * looks more. Whoever computes many points at once has these ready.
 */
export const tornadoLooks: readonly number[] = [
  -percentile99,
  -1.8,
  -percentile90,
  -0.65,
  0,
  0.65,
  percentile90,
  1.8,
  percentile99,
];

/**
 * How far each input alone moves the difference between micro and macro: from its 10th to its 90th percentile.
 *
 * @returns a bar for each input, the widest first, |atHigh − atLow|; inputs that are as wide keep their order. The width
 * is 0 for an input that changes nothing; one that turns back within its range may move more than its bar shows. Flips
 * are found to the last digits; two between neighbouring looks only where the difference turns between them
 * (`leadCurve`), and touching zero is none.
 * @source Howard 1988, "Decision analysis: practice and promise", Management Science 34: the chart, from 10 to 90 %.
 * @example differences 3 + 2z and 1 − z: bars from 0.44 to 5.56, flipping at −1.5, and from 2.28 to −0.28, flipping at 1
 */
export function tornado(inputs: readonly TornadoInput[]): TornadoBar[] {
  return widestFirst(inputs.map(tornadoBar));
}

/** The bar of one input. */
export function tornadoBar({ path, differenceAt }: TornadoInput): TornadoBar {
  const lead = { sampleAt: (z: number) => sampleOf(z, differenceAt(z)), boughtAt: () => both };
  const { flips } = leadCurve(lead, tornadoLooks);
  return { path, atLow: differenceAt(-percentile90), atHigh: differenceAt(percentile90), flips };
}

/** What is bought is decided before anything is drawn, and stays. */
const both = 3;

function sampleOf(value: number, gap: number): Sample {
  if (gap === 0) return { value, gap, bought: both, leader: null };
  return { value, gap, bought: both, leader: gap > 0 ? 'micro' : 'macro' };
}

/** The widest bar first; bars that are as wide keep their order. */
export function widestFirst<Bar extends Pick<TornadoBar, 'atLow' | 'atHigh'>>(bars: readonly Bar[]): Bar[] {
  const width = ({ atLow, atHigh }: Bar) => Math.abs(atHigh - atLow);
  return bars.toSorted((a, b) => width(b) - width(a));
}
