import { checkPlan } from '../../../model/checkPlan.ts';
import { isError } from '../../../model/issue.ts';
import type { Plan } from '../../../model/plan.ts';
import { describeMarket, type Market } from '../../outcome/market.ts';
import { openTargetedShop } from '../../outcome/targetedBuy.ts';
import { rowsByMoney } from '../rowsByMoney.ts';
import type { LiftTest } from './liftTest.ts';
import { macroTest } from './macroTest.ts';
import { segmentTestReader } from './segmentTest.ts';
import { smallestLift } from './smallestLift.ts';
import { type PooledTest, wholeTest } from './wholeTest.ts';

/** The test of one targeted segment. */
export interface SegmentTest extends LiftTest {
  /** Position in the plan's list. */
  readonly position: number;
  /** Media money that the plan gives it; 0 where micro is not bought. */
  readonly media: number;
  /** The lift that is to be found, the plan's. */
  readonly lift: number;
  /** The smallest lift that its people would do for, half of them in each arm; see `smallestLift`. */
  readonly smallestLift: number | null;
}

export interface LiftTests {
  /** Those with the most media money first, as many as asked for; the largest first where micro is not bought. */
  readonly rows: readonly SegmentTest[];
  readonly targeted: number;
  /** How many of all targeted segments are too small to learn from, and in how many there is nothing to find. */
  readonly tooSmall: number;
  readonly nothing: number;
  /** One test over all targeted segments. */
  readonly whole: PooledTest;
  /** Of macro's lift, over everybody. */
  readonly macro: PooledTest;
}

/**
 * Whether the lifts of a plan can be measured: for each targeted segment, for all of them together and for macro the
 * people that a test needs in each arm, what it costs, and whether there are enough people for it (`liftTest`).
 *
 * @param most how many rows are asked for; the counts and the whole are of all targeted segments.
 * @returns null for a plan with errors.
 */
export function liftTests(plan: Plan, most: number): LiftTests | null {
  if (checkPlan(plan).some(isError)) return null;
  const market = describeMarket(plan);
  const buy = openTargetedShop(market)(plan.budget);
  const testOf = segmentTestReader(market, buy);
  const { count } = market.targets;
  let [tooSmall, nothing] = [0, 0];
  for (let row = 0; row < count; row++) {
    const { verdict } = testOf(row);
    if (verdict === 'tooSmall') tooSmall++;
    if (verdict === 'nothing') nothing++;
  }
  const order = rowsByMoney(market, buy).slice(0, most);
  return {
    rows: Array.from(order, (row) => ({ ...testOf(row), ...searchedIn(market, row), media: buy.media[row] ?? 0 })),
    targeted: count,
    tooSmall,
    nothing,
    whole: wholeTest(market, buy),
    macro: macroTest(market, plan.budget),
  };
}

function searchedIn({ targets }: Market, row: number) {
  return {
    position: targets.position[row],
    lift: targets.microLift[row],
    smallestLift: smallestLift(targets.baseline[row], targets.people[row] / 2),
  };
}
