import type { Plan } from '../../../model/plan.ts';
import { type Mix, repriced, shortBy } from './fillBudget.ts';
import type { MixConstraints } from './mixConstraints.ts';
import type { Impossible, MixDecision } from './mixDecision.ts';
import { type Effort, largestBudget, mixTask, refilled, worthwhileBudget } from './mixTask.ts';
import type { MixTerms } from './mixTerms.ts';
import { withReachPrice } from './reachPrice.ts';
import { scaled } from './scaledProgress.ts';
import { type SearchProgress, searchMix } from './searchMix.ts';
import type { SearchTask } from './searchParts.ts';

/** The best mix that was found, and what none exceeds. */
export interface SolvedMix {
  readonly kind: 'solved';
  readonly mix: Mix;
  readonly bound: number;
}

export interface SolveOptions {
  readonly effort: Effort;
  /** Decisions under other constraints: those that keep to these are known mixes. */
  readonly starts: readonly MixDecision[];
}

/** Searches for the best mix under constraints with terms that are known; first without the least reach, if one is wanted. */
export function* solveMix(
  plan: Plan,
  terms: MixTerms,
  constraints: MixConstraints,
  { effort, starts }: SolveOptions,
): Generator<SearchProgress, SolvedMix | Impossible> {
  const given = mixTask(plan, terms, constraints, effort);
  if (given.kind === 'impossible') return given;
  const { task } = given;
  const leastReach = constraints.leastReach ?? 0;
  // With a least reach there may be two searches more.
  const third = leastReach > 0 ? 1 / 3 : 1;
  const known = { ...task, starts: [...task.starts, ...refilled(task, task.limits, starts)] };
  const free = yield* scaled(bestOf(known), 0, third);
  if (isEnough(free.mix, leastReach)) return free;
  const far = yield* scaled(farReach(task, { leastReach, canSpendMore: constraints.budget === null }), third, third);
  if (!isEnough(far.mix, leastReach)) {
    return { kind: 'impossible', clash: { code: 'reachTooFar', wanted: leastReach, most: far.mix.heard } };
  }
  const limits = { budget: far.budget, leastReach };
  const last = bestOf({ ...task, limits, starts: [far.mix, ...refilled(task, limits, starts)] });
  return yield* scaled(last, 2 * third, third);
}

function isEnough({ heard }: Mix, leastReach: number): boolean {
  return heard >= leastReach * (1 - shortBy);
}

function* bestOf(task: SearchTask): Generator<SearchProgress, SolvedMix> {
  const { mix, bound } = yield* searchMix(task);
  if (mix === null) throw new Error('a clash of constraints went unseen');
  return { kind: 'solved', mix, bound };
}

/** All whom either campaign could reach. */
function everybody({ mass, people }: MixTerms): number {
  let sum = mass.people;
  for (let i = 0; i < people.length; i++) sum += people[i];
  return sum;
}

/** Where reach counts so much that profit hardly does. */
const muchReach = 1e6;

/**
 * A mix that reaches enough, or the one that reaches most, with a budget that it keeps to. A budget that may be as large as it likes is made larger
 * until it reaches enough, and then twice that: whoever spends more earns less than this mix.
 */
function* farReach(
  task: SearchTask,
  { leastReach, canSpendMore }: { readonly leastReach: number; readonly canSpendMore: boolean },
): Generator<SearchProgress, { readonly mix: Mix; readonly budget: number }> {
  const { terms } = task;
  let { budget } = task.limits;
  for (;;) {
    const priced = withReachPrice(terms, (muchReach * (budget + worthwhileBudget(terms))) / everybody(terms));
    const limits = { budget, leastReach: 0 };
    const isFar = (mix: Mix) => isEnough(mix, leastReach);
    const starts = task.starts.map((start) => repriced(priced, start));
    const { mix } = yield* bestOf({ ...task, terms: priced, limits, starts, isEnough: isFar });
    const real = repriced(terms, mix);
    if (!canSpendMore) return { mix: real, budget };
    if (isEnough(mix, leastReach) || budget >= largestBudget) return { mix: real, budget: 2 * budget };
    budget = Math.min(largestBudget, 10 * budget);
  }
}
