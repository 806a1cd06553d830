import type { Plan } from '../../../model/plan.ts';
import { approachMix } from '../mix/approachMix.ts';
import { decisionOf } from '../mix/decisionOf.ts';
import type { Mix } from '../mix/fillBudget.ts';
import type { MixConstraints } from '../mix/mixConstraints.ts';
import type { MixDecision } from '../mix/mixDecision.ts';
import { type Effort, mixTask, refilled } from '../mix/mixTask.ts';
import { mixTerms } from '../mix/mixTerms.ts';
import { type SearchProgress, searchMix } from '../mix/searchMix.ts';
import type { SearchTask } from '../mix/searchParts.ts';
import { type SolveOptions, solveMix } from '../mix/solveMix.ts';
import type { KnownDecisions } from './frontier.ts';

/** The best mixes of one plan under the same constraints, budget after budget. */
export interface BestMixes {
  /** null where no mix keeps to the constraints. */
  at(budget: number): Generator<SearchProgress, MixDecision | null>;
  /** Each is searched for, not only approached. */
  readonly exact: boolean;
}

/** Up to so many segments a search takes a moment at any budget. */
export const mostSearched = 200;

const fewSegments = 20;

/** For a curve: a dozen segments as exactly as for the decision, more of them as far as a line shows. */
function curveEffort(count: number): Effort {
  return { tolerance: count <= 12 ? 1e-10 : 2e-4, work: 3e5 };
}

/**
 * Opens the mixes of a plan. Each begins with the best mix of the largest budget below that was asked for already, so that
 * profits never fall with the budget.
 */
export function openMixes(plan: Plan, constraints: MixConstraints, { here, best }: KnownDecisions): BestMixes {
  const terms = mixTerms(plan, constraints);
  const exact = terms.count <= mostSearched;
  const solved: { readonly budget: number; readonly decision: MixDecision }[] = [];
  let prices = { mu: 0, rho: 0 };

  function* search(options: SolveOptions, budget: number): Generator<SearchProgress, MixDecision | null> {
    const limited = { ...constraints, budget };
    if (exact) {
      const result = yield* solveMix(plan, terms, limited, options);
      return result.kind === 'solved' ? decisionOf(terms, result.mix, result.bound) : null;
    }
    const given = mixTask(plan, terms, limited, options.effort);
    if (given.kind === 'impossible') return null;
    const task = withStarts(given.task, refilled(given.task, given.task.limits, options.starts));
    const near = yield* approached(task);
    // Where a few segments use up the budget each of them matters, and a search is quick.
    if (near !== null && near.rows.length >= fewSegments) return decisionOf(terms, near, Number.POSITIVE_INFINITY);
    const { mix, bound } = yield* searchMix(near === null ? task : withStarts(task, [near]));
    return mix && decisionOf(terms, mix, bound);
  }

  function* approached(task: SearchTask): Generator<SearchProgress, Mix | null> {
    const steps = approachMix(task, prices);
    for (let looked = 1; ; looked++) {
      const { done, value } = steps.next();
      if (done) {
        prices = value.prices;
        return value.mix;
      }
      yield { share: Math.min(1, looked / 16), best: 0, bound: 0 };
    }
  }

  function* at(budget: number): Generator<SearchProgress, MixDecision | null> {
    const before = solved.findLast((one) => one.budget < budget)?.decision;
    // More than the best budget is not spent.
    if (budget >= best.spend) return before !== undefined && before.profit > best.profit ? before : best;
    const starts = [before, budget === plan.budget ? here : null].filter((one) => one !== null && one !== undefined);
    const effort = curveEffort(terms.count);
    const decision =
      budget === plan.budget && here !== null ? bestOf(starts) : yield* search({ effort, starts }, budget);
    if (decision === null) return null;
    const after = solved.findIndex((one) => one.budget >= budget);
    solved.splice(after < 0 ? solved.length : after, solved[after]?.budget === budget ? 1 : 0, { budget, decision });
    return decision;
  }

  return { at, exact };
}

function withStarts(task: SearchTask, more: readonly Mix[]): SearchTask {
  return { ...task, starts: [...task.starts, ...more] };
}

function bestOf(decisions: readonly MixDecision[]): MixDecision {
  return decisions.reduce((best, one) => (one.profit > best.profit ? one : best));
}
