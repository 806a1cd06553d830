import { impressionsAtReach, reachAt } from '../../curves/reach.ts';
import type { Market } from '../../outcome/market.ts';
import type { TreatedArm } from './liftTest.ts';

interface TreatedPart {
  /** n, people of the segment in the treated arm who are to notice. */
  readonly people: number;
  /** s, the share of the segment's addressable people who have to notice, or would, in both arms together; below 1. */
  readonly noticing: number;
  /** x, media money that the plan gives the segment. */
  readonly media: number;
}

/**
 * What it costs that n people of a segment notice, without fixed cost: they are exposed as the plan exposes the segment,
 * and more only where both arms would otherwise not have enough people who notice.
 *
 * y = max(e·λ, R⁻¹(s)) attended impressions per head, λ of the plan (0 where it does not buy the segment: then it is the
 * least exposure that will do); assigned = n/R(y); cost = assigned·y·price/(1000·precision·e)·(1 + fee) +
 * n·baseline·(1 + lift)·offer, with data in the price and coupons for those who convert.
 *
 * @returns money per person in proportion to n at a given exposure; rising in n and, without limit, as s nears 1
 * (tests/laws/liftTests.test.ts). @source assumption: a test is a piece of the campaign, at the campaign's prices; what a
 * placebo in the control arm costs, and what the arms earn, is not counted.
 * @example 21,108 people at 10 a thousand, r = 1 and y = 1: half of those assigned notice, so 42,216 impressions, 422.16.
 */
export function treatedTarget(
  { targets, attention, reachShape, micro }: Market,
  row: number,
  part: TreatedPart,
): TreatedArm {
  const perAttended = targets.price[row] / (1000 * targets.precision[row] * attention);
  const planned = part.media / (perAttended * targets.people[row]);
  const exposure = Math.max(planned, impressionsAtReach(part.noticing, reachShape));
  const assigned = part.people / reachAt(exposure, reachShape);
  const converting = part.people * targets.baseline[row] * (1 + targets.microLift[row]);
  const media = assigned * exposure * perAttended;
  return { assigned, cost: media * (1 + micro.fee) + converting * targets.offerCost[row] };
}
