import type { Market } from '../../outcome/market.ts';
import type { TargetedBuy } from '../../outcome/targetedBuy.ts';
import { type LiftTest, liftTest } from './liftTest.ts';
import { peoplePerArm } from './peoplePerArm.ts';
import { treatedTarget } from './treatedTarget.ts';

/**
 * The test of one targeted segment's micro lift at its baseline. It costs its treated arm (`treatedTarget`) and the
 * segment's own fixed cost in full: one version is made, and what versions share is not divided. Set-up is nobody's own.
 *
 * @returns the test by row of targets, in closed form: a table asks for thirty of 100,000, a filter for all.
 * @example 2 % and +20 % in a segment of 200,000: 21,108 people per arm.
 */
export function segmentTestReader(market: Market, { media }: Pick<TargetedBuy, 'media'>): (row: number) => LiftTest {
  const { targets } = market;
  return (row) =>
    liftTest({
      people: targets.people[row],
      perArm: peoplePerArm(targets.baseline[row], targets.microLift[row]),
      treat: (people, noticing) => {
        const { assigned, cost } = treatedTarget(market, row, { people, noticing, media: media[row] ?? 0 });
        return { assigned, cost: cost + targets.fixedCost[row] };
      },
    });
}
