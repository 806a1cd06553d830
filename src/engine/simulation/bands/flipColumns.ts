import type { Sample } from '../../decisions/leadCurve.ts';
import { leaderOf } from '../../decisions/leaderOf.ts';

/** One value of an input, what the plan buys there, and micro's profit minus macro's in every draw. */
export interface FlipColumn extends Pick<Sample, 'value' | 'bought'> {
  readonly gaps: Float64Array;
}

/** Where each draw flips nearest to a value; NaN and −1 where it does not flip. */
export interface DrawFlips {
  readonly flips: Float64Array;
  /** The first of the two columns that the flip lies between. */
  readonly cells: Int32Array;
}

const both = 3;

/** Between two columns the difference is continuous, and both campaigns are bought. */
function isJoined(a: FlipColumn, b: FlipColumn): boolean {
  return a.bought === b.bought && (a.bought & both) === both;
}

/** Roots between neighbouring columns, straight from one to the next; of several in a draw the one nearest to `now`. */
export function nearestFlips(columns: readonly FlipColumn[], now: number): DrawFlips {
  const draws = columns[0]?.gaps.length ?? 0;
  const flips = new Float64Array(draws).fill(Number.NaN);
  const cells = new Int32Array(draws).fill(-1);
  for (let cell = 0; cell + 1 < columns.length; cell++) {
    const [a, b] = [columns[cell], columns[cell + 1]];
    if (!isJoined(a, b)) continue;
    for (let draw = 0; draw < draws; draw++) {
      const [from, to] = [a.gaps[draw], b.gaps[draw]];
      if (from > 0 === to > 0 || (from === 0 && to === 0)) continue;
      const root = a.value + (b.value - a.value) * (from / (from - to));
      if (Math.abs(root - now) >= Math.abs(flips[draw] - now)) continue;
      flips[draw] = root;
      cells[draw] = cell;
    }
  }
  return { flips, cells };
}

/** Who leads at every column of a draw where anybody does; null where the lead changes, or nobody ever has it. */
export function leaderThroughout(columns: readonly FlipColumn[], draw: number): 'macro' | 'micro' | null {
  let only: 'macro' | 'micro' | null = null;
  for (const { gaps, bought } of columns) {
    const leader = leaderOf(gaps[draw], { macro: (bought & 1) > 0, micro: (bought & 2) > 0 });
    if (leader !== null && only !== null && leader !== only) return null;
    only ??= leader;
  }
  return only;
}
