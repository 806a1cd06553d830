import {
  breakEvenLiftFactors,
  evaluateMix,
  evaluatePlan,
  type MixOutcome,
  type PlanOutcome,
  type Verdict,
  verdictOf,
} from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import { meanMicroLift, withInput } from '../model/questionInputs.ts';

/** Everything that a plan's figures, sentences, tables and charts are read from. */
export interface Results {
  readonly plan: Plan;
  readonly outcome: PlanOutcome;
  readonly mix: MixOutcome;
  readonly verdict: Verdict;
  /** The flip that is nearest to the plan's mean micro lift; null where there is none. */
  readonly flip: LiftFlip | null;
}

/** A mean micro lift at which macro and micro earn the same. */
export interface LiftFlip {
  /** What the present lift would have to be multiplied by. */
  readonly factor: number;
  /** The lift, with as many digits as it takes to be a tie when typed. */
  readonly lift: number;
  /** The lift of the plan as it is. */
  readonly from: number;
}

/** Derives the results of a plan; the last plan's are kept. */
export const resultsOf: (plan: Plan) => Results = keepLast(computeResults);

function computeResults(plan: Plan): Results {
  const outcome = evaluatePlan(plan);
  return {
    plan,
    outcome,
    mix: evaluateMix(plan, plan.macroShare),
    verdict: verdictOf(outcome.macro, outcome.micro),
    flip: nearestFlip(plan),
  };
}

function nearestFlip(plan: Plan): LiftFlip | null {
  const from = meanMicroLift(plan);
  const factors = breakEvenLiftFactors(plan);
  if (factors.length === 0 || from === 0) return null;
  const factor = factors.reduce((best, next) => (Math.abs(Math.log(next)) < Math.abs(Math.log(best)) ? next : best));
  return { factor, lift: digitsThatTie(plan, from * factor), from };
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

function keepLast<A extends object, R>(derive: (of: A) => R): (of: A) => R {
  let last: { readonly of: A; readonly result: R } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, result: derive(of) };
    return last.result;
  };
}
