import { fields, type Limit } from './fields.ts';
import type { Interval } from './plan.ts';
import type { RangePath } from './rangePath.ts';

/** How an uncertain value is spread: normally in its logarithm, in its log odds, or as it is (model section 8). */
export type Distribution = 'logNormal' | 'logitNormal' | 'normal';

/** What of a range's place decides how it is spread. */
export type RangeOf = Pick<RangePath, 'kind' | 'field'>;

/**
 * How a value with these 5th and 95th percentiles is spread: factors and amounts are log-normal, shares logit-normal,
 * lifts log-normal as long as they can't be 0 or less, else normal.
 */
export function distributionOf(place: RangeOf, [low]: Interval): Distribution {
  if (isShare(place)) return 'logitNormal';
  return isLift(place) && low <= 0 ? 'normal' : 'logNormal';
}

/** Whether a range holds fractions of a whole; a factor on a share may be above 1. */
export function isShare({ kind, field }: RangeOf): boolean {
  const { atMost }: Limit = fields[field].limit;
  return kind !== 'factor' && atMost === 1;
}

/** Whether a range holds lifts, which may be 0 or less. */
export function isLift({ kind, field }: RangeOf): boolean {
  return kind !== 'factor' && fields[field].kind === 'lift';
}

/**
 * The best guess: the value that is as likely too low as too high. √(low·high) of a log-normal, the logistic function of
 * the mean log odds of a logit-normal, the mean of the ends of a normal.
 *
 * @example of 5 % to 35 %: 13.2 % as a lift, 14.4 % as a share.
 */
export function medianOf(distribution: Distribution, [low, high]: Interval): number {
  switch (distribution) {
    case 'logNormal':
      return Math.sqrt(low) * Math.sqrt(high);
    case 'logitNormal':
      return shareOf(Math.sqrt(oddsOf(low)) * Math.sqrt(oddsOf(high)));
    case 'normal':
      return (low + high) / 2;
  }
}

/**
 * A range of the same width around another best guess: in proportion for a log-normal, by the same ratio of the odds for
 * a logit-normal, shifted for a normal, which grows wider where it would leave 0 and become a log-normal.
 */
export function rangeAround(median: number, distribution: Distribution, range: Interval): Interval {
  const [low, high] = range;
  const before = medianOf(distribution, range);
  switch (distribution) {
    case 'logNormal':
      return [(low / before) * median, (high / before) * median];
    case 'logitNormal': {
      const ratio = oddsOf(median) / oddsOf(before);
      return [shareOf(oddsOf(low) * ratio), shareOf(oddsOf(high) * ratio)];
    }
    case 'normal': {
      const half = Math.max((high - low) / 2, median);
      return [median - half, median + half];
    }
  }
}

function oddsOf(share: number): number {
  return share / (1 - share);
}

function shareOf(odds: number): number {
  return odds / (1 + odds);
}
