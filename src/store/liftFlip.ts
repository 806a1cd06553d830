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
  const possible = factors.filter((factor) => !checkPlan(withInput(plan, 'lift', factor * unit)).some(isError));
  if (possible.length === 0) return { kind: 'impossible' };
  const factor = possible.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  return { kind: 'at', factor: from > 0 ? factor : null, lift: digitsThatTie(plan, factor * unit), from };
}

/** Twice and half the lift are equally far. */
function distance(factor: number): number {
  return Math.abs(Math.log(factor));
}

/** A flip is read off the screen and typed: 3 digits, and more where 3 would not be a tie. */
function digitsThatTie(plan: Plan, lift: number): number {
  for (let digits = 3; digits < 12; digits++) {
    const rounded = Number(lift.toPrecision(digits));
    const { macro, micro } = evaluatePlan(withInput(plan, 'lift', rounded));
    if (verdictOf(macro, micro).kind === 'tie') return rounded;
  }
  return lift;
}
