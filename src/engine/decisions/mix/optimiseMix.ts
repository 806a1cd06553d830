import type { Plan } from '../../../model/plan.ts';
import { decisionOf } from './decisionOf.ts';
import type { MixConstraints } from './mixConstraints.ts';
import type { Impossible, MixDecision } from './mixDecision.ts';
import { fullEffort } from './mixTask.ts';
import { mixTerms } from './mixTerms.ts';
import type { SearchProgress } from './searchMix.ts';
import { solveMix } from './solveMix.ts';

/**
 * Mass, micro, both or skip for every segment, with the money for each (model section 7): the mix with the largest profit
 * under the constraints. Every segment of the plan may be targeted, those left out at present too.
 *
 * Plans of up to a dozen segments are solved to ten digits; larger ones until the bound is within 0.01 % of the profit
 * or the effort is spent, and `bound` says how much better a mix could be at most.
 *
 * A generator: run it to its end, or stop between two steps. The plan must be free of errors.
 *
 * @param starts decisions under other constraints. The result is no worse than any of them that keeps to these: what is
 * allowed more, earns no less.
 * @returns the decision, no worse than nothing, either campaign alone and the plan's own mix where those keep to the
 * constraints; or the first clash between constraints. Independent of the order of segments.
 * @example card, a budget of 3 million: segments 1, 2 and 4 on top of a mass campaign of 0.79 million earn 2,846,020.45.
 */
export function* optimiseMix(
  plan: Plan,
  constraints: MixConstraints,
  starts: readonly MixDecision[] = [],
): Generator<SearchProgress, MixDecision | Impossible> {
  const terms = mixTerms(plan, constraints);
  const solved = yield* solveMix(plan, terms, constraints, { effort: fullEffort(terms.count, constraints), starts });
  return solved.kind === 'solved' ? decisionOf(terms, solved.mix, solved.bound) : solved;
}
