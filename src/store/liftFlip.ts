import { breakEvenLiftFactors, evaluatePlan, verdictOf } from '../engine/index.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { meanMicroLift, withInput } from '../model/questionInputs.ts';

/** The mean micro lift at which macro and micro earn the same. */
export interface LiftFlip {
  readonly kind: 'at';
  /** What the present lift would have to be multiplied by; null where there is none to multiply. */
  readonly factor: number | null;
  /** The lift, with as many digits as it takes to be a tie when typed. */
  readonly lift: number;
  /** The lift of the plan as it is. */
  readonly from: number;
}

/** never: in the whole range looked at; impossible: only at lifts that no plan can have; unknown: nothing to scale. */
export type NoLiftFlip = { readonly kind: 'never' | 'impossible' | 'unknown' };

/** Lifts that are all 0 are looked at in proportion to this one. */
const lookFrom = 0.1;

/** The flip that is nearest to the plan's mean micro lift, among the lifts that the plan may have. */
export function liftFlip(plan: Plan): LiftFlip | NoLiftFlip {
  const from = meanMicroLift(plan);
  if (from < 0) return { kind: 'unknown' };
  const unit = from > 0 ? from : lookFrom;
  const factors = breakEvenLiftFactors(from > 0 ? plan : withInput(plan, 'lift', unit));
  if (factors.length === 0) return { kind: from > 0 ? 'never' : 'unknown' };
  for (const factor of factors.toSorted((a, b) => distance(a) - distance(b))) {
    const lift = liftToType(plan, factor * unit);
    if (lift !== null) return { kind: 'at', factor: from > 0 ? factor : null, lift, from };
  }
  return { kind: 'impossible' };
}

/** Twice and half the lift are equally far. */
function distance(factor: number): number {
  return Math.abs(Math.log(factor));
}

const fewestDigits = 3;
const mostDigits = 11;

/**
 * A flip is read off the screen and typed: 3 digits, and more where 3 would not be a tie. null where no plan can have it.
 * Few plans are looked at, because each has segments of its own.
 */
function liftToType(plan: Plan, lift: number): number | null {
  const withLift = (value: number) => withInput(plan, 'lift', value);
  for (let digits = fewestDigits; digits <= mostDigits; digits++) {
    const rounded = Number(lift.toPrecision(digits));
    const { issues, macro, micro } = evaluatePlan(withLift(rounded));
    const isPossible = !issues.some(isError);
    if (isPossible && verdictOf(macro, micro).kind === 'tie') return rounded;
    if (!isPossible && digits === fewestDigits && checkPlan(withLift(lift)).some(isError)) return null;
  }
  return lift;
}
