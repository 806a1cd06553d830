/** A test of a lift: two arms drawn at random, one of which is shown the message. */
export interface LiftTest {
  /** Distinct people who can be addressed: both arms are drawn from them. */
  readonly people: number;
  /** People in each arm who notice the message, or would if it were shown to them; null where there is nothing to find. */
  readonly perArm: number | null;
  /** People to draw for each arm, so that as many notice; null where there are not enough. */
  readonly assigned: number | null;
  /** What the test costs; null likewise. */
  readonly cost: number | null;
  readonly verdict: 'measurable' | 'tooSmall' | 'nothing';
}

/** What it takes that a number of people in the treated arm notice the message. */
export interface TreatedArm {
  readonly assigned: number;
  readonly cost: number;
}

interface TestInputs {
  readonly people: number;
  /** From `peoplePerArm`. */
  readonly perArm: number | null;
  /** The treated arm where a share of everybody who can be addressed has to notice, in (0, 1). */
  readonly treat: (perArm: number, noticing: number) => TreatedArm;
}

/**
 * The lift that is tested is the plan's own: that of people who notice the message, held against people who would have.
 * The control arm is shown something else, or nothing, and a placebo or ghost ads tell who in it would have noticed. Held
 * against everybody assigned, noticed or not, the lift would be diluted to lift·R and take about 1/R² as many people.
 *
 * Two arms with n people who notice need 2n of the people who can be addressed. Nobody can make all of them notice, so a
 * segment (or the whole) with no more than 2n is too small to learn from, whatever the budget.
 *
 * @source Johnson, Lewis & Nubbemeyer 2017, "Ghost Ads: Improving the Economics of Measuring Online Ad Effectiveness",
 * Journal of Marketing Research 54(6), on whom to compare; *assumption*: nobody in the control arm is reached by mistake.
 */
export function liftTest({ people, perArm, treat }: TestInputs): LiftTest {
  if (perArm === null) return { people, perArm, assigned: null, cost: null, verdict: 'nothing' };
  const arm = 2 * perArm < people ? treat(perArm, (2 * perArm) / people) : null;
  if (arm === null || !Number.isFinite(arm.cost)) {
    return { people, perArm, assigned: null, cost: null, verdict: 'tooSmall' };
  }
  return { people, perArm, assigned: arm.assigned, cost: arm.cost, verdict: 'measurable' };
}
