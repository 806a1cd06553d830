import { rootBetween } from './roots.ts';

/** A slope that is the difference of two functions, both 0 or more and falling. */
export interface SlopeParts {
  readonly rise: (x: number) => number;
  readonly fall: (x: number) => number;
}

/** A point with what the slope is made of there. */
interface Place {
  readonly x: number;
  readonly rise: number;
  readonly fall: number;
}

interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** A stretch this short, as a share of where it lies or of all, is not halved again. */
const shortest = { ofPlace: 1e-6, ofAll: 1e-12 };

/**
 * Every point of [from, to] at which a function with the slope rise(x) − fall(x) may be largest: its peaks, and the ends
 * where it falls from the first on or rises to the last.
 *
 * On [a, b] the slope is between rise(b) − fall(a) and rise(a) − fall(b). Where both have the same sign there is no peak
 * within; else the stretch is halved. No peak is missed but for one within a millionth of another or of a valley.
 *
 * @param from 0 or more. @returns points, rising; at least one. @example rise = 1/x, fall = 2 on [0.1, 10]: 0.5
 */
export function peaksBetween({ rise, fall }: SlopeParts, from: number, to: number): number[] {
  const placeAt = (x: number): Place => ({ x, rise: rise(x), fall: fall(x) });
  const peaks: number[] = [];
  let climbing = true;
  const open: Stretch[] = [{ from: placeAt(from), to: placeAt(to) }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from: a, to: b } = next;
    const sign = signOn(next);
    if (sign === null && b.x - a.x > shortest.ofPlace * b.x && b.x > shortest.ofAll * to) {
      const middle = placeAt(middleOf(a.x, b.x));
      open.push({ from: middle, to: b }, { from: a, to: middle });
      continue;
    }
    if (sign === null) peaks.push(...peakIn(next, (x) => rise(x) - fall(x)));
    else if (sign < 0 && climbing) peaks.push(a.x);
    climbing = sign === null ? b.rise > b.fall : sign > 0;
  }
  return climbing ? [...peaks, to] : peaks;
}

/** 1 where the function rises throughout, −1 where it falls or stays, null where that is not known. */
function signOn({ from, to }: Stretch): 1 | -1 | null {
  if (from.rise <= to.fall) return -1;
  return to.rise >= from.fall ? 1 : null;
}

/** Numbers far apart are halved in their orders of magnitude. */
function middleOf(from: number, to: number): number {
  return from > 0 && to > 4 * from ? Math.sqrt(from * to) : (from + to) / 2;
}

/** Where the slope changes its sign on a stretch that is not halved again; a valley is no peak. */
function peakIn({ from, to }: Stretch, slope: (x: number) => number): number[] {
  if (from.rise > from.fall && to.rise < to.fall) return [rootBetween(slope, from.x, to.x)];
  return from.rise < from.fall && to.rise > to.fall ? [] : [(from.x + to.x) / 2];
}
