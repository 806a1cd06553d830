import type { Plan } from '../../model/plan.ts';
import { fixedCosts } from '../curves/fixedCosts.ts';
import { frequencyOf, reachAt } from '../curves/reach.ts';
import type { Market } from './market.ts';
import { type Balance, balanceOf } from './money.ts';
import type { TargetedBuy } from './targetedBuy.ts';

/** What one targeted segment brings. */
export interface SegmentOutcome {
  readonly id: string;
  readonly name: string;
  /** Position in the plan's list of segments. */
  readonly position: number;
  /** Media money alone, the name that the split gives it; `balance.spend` adds version and fee. */
  readonly spend: number;
  readonly impressions: number;
  readonly reach: number;
  readonly frequency: number | null;
  readonly incremental: number;
  /** Money with this segment's own fixed cost and fee; the set-up of the whole is nobody's own. */
  readonly balance: Balance;
}

/** A row for each targeted segment, in plan order; none where micro is not bought. The totals are their sums. */
export function segmentOutcomes(plan: Plan, market: Market, buy: TargetedBuy): SegmentOutcome[] {
  if (!buy.bought) return [];
  const outcomeOf = segmentOutcomeReader(plan, market, buy);
  return Array.from(buy.media, (_, row) => outcomeOf(row));
}

/** Gives the outcome of one row of targets at a time: a table shows thirty of 100,000. */
export function segmentOutcomeReader(plan: Plan, market: Market, buy: TargetedBuy): (row: number) => SegmentOutcome {
  const versions = fixedCosts(market.targets.fixedCost, market.micro.reuse);
  return (row) => segmentOutcome(plan, market, row, buy.media[row], versions[row]);
}

function segmentOutcome(plan: Plan, market: Market, row: number, media: number, version: number): SegmentOutcome {
  const { targets, reachShape, attention, carryOver } = market;
  const position = targets.position[row];
  const people = targets.people[row];
  const impressions = (1000 * media) / targets.price[row];
  const onTarget = impressions * targets.precision[row];
  const perHead = people > 0 ? onTarget / people : 0;
  const reach = people * reachAt(perHead, reachShape);
  const organic = people * reachAt(attention * perHead, reachShape) * targets.baseline[row];
  const incremental = organic * targets.microLift[row] * carryOver;
  return {
    id: plan.segments[position].id,
    name: plan.segments[position].name,
    position,
    spend: media,
    impressions,
    reach,
    frequency: frequencyOf(onTarget, reach),
    incremental,
    balance: balanceOf({
      spend: version + media * (1 + market.micro.fee),
      value: incremental * targets.value[row] * market.microMargins,
      offers: organic * (1 + targets.microLift[row]) * targets.offerCost[row],
      incremental,
    }),
  };
}
