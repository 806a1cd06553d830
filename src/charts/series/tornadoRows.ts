import type { Rival, Tornado, TornadoBar } from '../figures.ts';
import { leaderAt } from './oddsCount.ts';

/** More bars are not drawn. */
const mostBars = 20;

export interface TornadoRows {
  readonly drawn: readonly TornadoBar[];
  /** Bars that are left out because so many are wider, and inputs that move nothing. */
  readonly others: number;
  readonly idle: number;
}

export function tornadoRows({ bars }: Tornado): TornadoRows {
  const moving = bars.filter(({ atLow, atHigh }) => atLow !== atHigh);
  const drawn = moving.slice(0, mostBars);
  return { drawn, others: moving.length - drawn.length, idle: bars.length - moving.length };
}

/** A stretch of a bar in which one of the two is ahead. */
export interface Piece {
  readonly leader: Rival;
  readonly from: number;
  readonly to: number;
}

/** A bar cut at the tie line. */
export function pieces({ atLow, atHigh }: TornadoBar): readonly Piece[] {
  const ends = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)] as const;
  const cuts = ends[0] < 0 && ends[1] > 0 ? [ends[0], 0, ends[1]] : ends;
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? to;
    return { leader: leaderAt(from + to) ?? 'macro', from, to };
  });
}
