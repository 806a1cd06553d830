import { sumOf } from '../../numerics/sumOf.ts';
import type { Market } from '../../outcome/market.ts';
import { fixedTotal, type TargetedBuy } from '../../outcome/targetedBuy.ts';
import { type LiftTest, liftTest, type TreatedArm } from './liftTest.ts';
import { peoplePerArm } from './peoplePerArm.ts';
import { smallestLift } from './smallestLift.ts';
import { treatedTarget } from './treatedTarget.ts';

/** A test over people with different baselines and lifts. */
export interface PooledTest extends LiftTest {
  /** Conversions per person without the message. */
  readonly baseline: number;
  /** Conversions with the message over those without, minus 1; 0 where there are none. */
  readonly lift: number;
  /** The smallest lift that it would find with all of its people. */
  readonly smallestLift: number | null;
  /** What is paid before the first impression and stays for the campaign, part of the cost. */
  readonly fixed: number;
}

/** The conversions that a test's lift and baseline are made of, and its fixed cost. */
interface Pool {
  readonly fixed: number;
  readonly people: number;
  readonly converting: number;
  readonly persuaded: number;
}

/**
 * The test of a pool: baseline = converting/people, lift = persuaded/converting.
 *
 * @param treat what the treated arm takes, without the fixed cost.
 */
export function pooledTest(
  { fixed, people, converting, persuaded }: Pool,
  treat: (perArm: number, noticing: number) => TreatedArm,
): PooledTest {
  const baseline = people > 0 ? converting / people : 0;
  const lift = converting > 0 ? persuaded / converting : 0;
  const withFixed = (perArm: number, noticing: number) => {
    const { assigned, cost } = treat(perArm, noticing);
    return { assigned, cost: cost + fixed };
  };
  return {
    ...liftTest({ people, perArm: peoplePerArm(baseline, lift), treat: withFixed }),
    fixed,
    baseline,
    lift,
    smallestLift: smallestLift(baseline, people / 2),
  };
}

/**
 * One test over all targeted segments: each is in both arms in proportion to its people n_i, so that
 * baseline = Σ n_i·b_i/Σ n_i and lift = Σ n_i·b_i·l_i/Σ n_i·b_i. It costs each segment's piece of the treated arm
 * (`treatedTarget`), every version and set-up. It says whether micro's messages work on the whole, not which of them.
 *
 * Baselines that differ make the arms' counts vary less than two plain proportions would: the need is a little high.
 *
 * @returns of a single segment its own test, with set-up (tests/laws/liftTests.test.ts).
 */
export function wholeTest(market: Market, { media }: Pick<TargetedBuy, 'media'>): PooledTest {
  const pool = poolOf(market);
  const { people, count } = market.targets;
  return pooledTest(pool, (perArm, noticing) => {
    let [assigned, cost] = [0, 0];
    for (let row = 0; row < count; row++) {
      if (people[row] === 0) continue;
      const part = { people: perArm * (people[row] / pool.people), noticing, media: media[row] ?? 0 };
      const arm = treatedTarget(market, row, part);
      assigned += arm.assigned;
      cost += arm.cost;
    }
    return { assigned, cost };
  });
}

function poolOf(market: Market): Pool {
  const { people, baseline, microLift, count } = market.targets;
  let [converting, persuaded] = [0, 0];
  for (let row = 0; row < count; row++) {
    converting += people[row] * baseline[row];
    persuaded += people[row] * baseline[row] * microLift[row];
  }
  return { fixed: fixedTotal(market), people: sumOf(people), converting, persuaded };
}
