import {
  evaluateMix,
  evaluatePlan,
  type MixOutcome,
  mixLead,
  type PlanOutcome,
  type Verdict,
  verdictOf,
} from '../engine/index.ts';
import type { Basis } from '../model/basis.ts';
import type { Plan } from '../model/plan.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type LiftFlip, liftFlip, type NoLiftFlip } from './liftFlip.ts';

/** Everything that a plan's figures, sentences, tables and charts are read from. */
export interface Results {
  readonly plan: Plan;
  readonly outcome: PlanOutcome;
  readonly mix: MixOutcome;
  /** Which does better on the plan's budget. */
  readonly verdict: Verdict;
  /** How much more the mix earns than the better of macro and micro; null where that is not worth saying. */
  readonly mixLead: number | null;
  /** At the same budget, as all the above. */
  readonly flip: LiftFlip | NoLiftFlip;
  /** Macro and micro on a basis of the user's. */
  comparedAt(basis: Basis): Comparison;
}

/** Derives the results of a plan; the last plan's are kept. */
export const resultsOf: (plan: Plan) => Results = keepLast(computeResults);

/** Each part is derived when it is first looked at: the segments' table needs no flip. */
function computeResults(plan: Plan): Results {
  const outcome = evaluatePlan(plan);
  const mix = once(() => evaluateMix(plan, plan.macroShare));
  const verdict = once(() => verdictOf(outcome.macro, outcome.micro));
  const lead = once(() => mixLead(outcome.macro, outcome.micro, mix()));
  const flip = once(() => liftFlip(plan));
  const comparedAt = keepLast((basis: Basis) => comparisonOf(plan, outcome, basis));
  return {
    plan,
    outcome,
    get mix() {
      return mix();
    },
    get verdict() {
      return verdict();
    },
    get mixLead() {
      return lead();
    },
    get flip() {
      return flip();
    },
    comparedAt,
  };
}

function once<T>(derive: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: derive() };
    return made.value;
  };
}

function keepLast<A, R>(derive: (of: A) => R): (of: A) => R {
  let last: { readonly of: A; readonly result: R } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, result: derive(of) };
    return last.result;
  };
}
