import type { Plan } from '../../../model/plan.ts';
import { fillBudget, type Mix, massCost, repriced, shortBy } from './fillBudget.ts';
import { findClash, neededMoney } from './findClash.ts';
import type { MixConstraints } from './mixConstraints.ts';
import type { Impossible, MixDecision } from './mixDecision.ts';
import { type MixTerms, mixTerms } from './mixTerms.ts';
import { reachOfMix } from './reachOfMix.ts';
import { withReachPrice } from './reachPrice.ts';
import { type SearchProgress, searchMix } from './searchMix.ts';
import type { SearchTask } from './searchParts.ts';

/**
 * Mass, micro, both or skip for every segment, with the money for each (model section 7): the mix with the largest profit
 * under the constraints. Every segment of the plan may be targeted, those left out at present too.
 *
 * Plans of up to a dozen segments are solved to ten digits; larger ones until the bound is within 0.01 % of the profit
 * or the effort is spent, and `bound` says how much better a mix could be at most.
 *
 * A generator: run it to its end, or stop between two steps. The plan must be free of errors.
 *
 * @returns the decision, no worse than nothing, either campaign alone and the plan's own mix where those keep to the
 * constraints; or the first clash between constraints. Independent of the order of segments.
 * @example card, a budget of 3 million: segments 1, 2 and 4 on top of a mass campaign of 0.79 million earn 2,846,020.45.
 */
export function* optimiseMix(
  plan: Plan,
  constraints: MixConstraints,
): Generator<SearchProgress, MixDecision | Impossible> {
  const terms = mixTerms(plan, constraints);
  const fixedMass = constraints.keepMass ? massFor(terms, plan.macroShare * plan.budget) : null;
  const needed = neededMoney(terms, fixedMass ?? 0);
  const budget = constraints.budget ?? Math.min(largestBudget, worthwhileBudget(terms) + needed);
  const clash = findClash(terms, constraints, { needed, budget });
  if (clash !== null) return { kind: 'impossible', clash };
  const most = Math.min(constraints.mostSegments ?? terms.count, terms.count);
  const task = { terms, limits: { budget, leastReach: 0 }, most, fixedMass, ...effortFor(terms.count) };
  const free = yield* bestOf({ ...task, starts: knownMixes(plan, task) });
  const leastReach = constraints.leastReach ?? 0;
  if (isEnough(free.mix, leastReach)) return decisionOf(terms, free.mix, free.bound);
  const far = yield* farReach(task, { leastReach, canSpendMore: constraints.budget === null });
  if (!isEnough(far.mix, leastReach)) {
    return { kind: 'impossible', clash: { code: 'reachTooFar', wanted: leastReach, most: far.mix.heard } };
  }
  const limits = { budget: far.budget, leastReach };
  const { mix, bound } = yield* bestOf({ ...task, limits, starts: [far.mix] });
  return decisionOf(terms, mix, bound);
}

function isEnough({ heard }: Mix, leastReach: number): boolean {
  return heard >= leastReach * (1 - shortBy);
}

function* bestOf(task: SearchTask): Generator<SearchProgress, { readonly mix: Mix; readonly bound: number }> {
  const { mix, bound } = yield* searchMix(task);
  if (mix === null) throw new Error('a clash of constraints went unseen');
  return { mix, bound };
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
 * The mix that reaches most, with a budget that it keeps to. A budget that may be as large as it likes is made larger
 * until it reaches enough, and then twice that: whoever spends more earns less than this mix.
 */
function* farReach(
  task: Omit<SearchTask, 'starts'>,
  { leastReach, canSpendMore }: { readonly leastReach: number; readonly canSpendMore: boolean },
): Generator<SearchProgress, { readonly mix: Mix; readonly budget: number }> {
  const { terms } = task;
  let { budget } = task.limits;
  for (;;) {
    const priced = withReachPrice(terms, (muchReach * (budget + worthwhileBudget(terms))) / everybody(terms));
    const { mix } = yield* bestOf({ ...task, terms: priced, limits: { budget, leastReach: 0 }, starts: [] });
    const real = repriced(terms, mix);
    if (!canSpendMore) return { mix: real, budget };
    if (isEnough(mix, leastReach) || budget >= largestBudget) return { mix: real, budget: 2 * budget };
    budget = Math.min(largestBudget, 10 * budget);
  }
}

/** Small plans are solved exactly; the effort, rows gone through, keeps large ones within seconds. */
function effortFor(count: number): Pick<SearchTask, 'tolerance' | 'work'> {
  if (count <= 12) return { tolerance: 1e-10, work: 2e6 };
  return { tolerance: 1e-4, work: Math.max(2e7, 1500 * count) };
}

const largestBudget = 1e12;

/** More money than all that could ever be won, beside what must be spent, cannot pay. */
function worthwhileBudget({ alone, shared, mass }: MixTerms): number {
  let most = Math.max(0, mass.worth);
  for (let i = 0; i < alone.length; i++) most += Math.max(0, alone[i]) + Math.abs(shared[i]);
  return most;
}

/** Nothing, the mass campaign alone, the plan's targeted segments alone, and both as the plan splits the budget. */
function knownMixes(plan: Plan, { terms, limits: { budget }, most, fixedMass }: Omit<SearchTask, 'starts'>): Mix[] {
  const { rule } = terms;
  const must = Uint32Array.from(rule, (_, i) => i).filter((i) => rule[i] === 1);
  const own = Uint32Array.from(rule, (_, i) => i).filter(
    (i) => rule[i] === 1 || (rule[i] === 0 && plan.segments[i].included),
  );
  const masses =
    fixedMass === null ? [0, massFor(terms, budget), massFor(terms, plan.macroShare * budget)] : [fixedMass];
  return [must, own]
    .filter((rows) => rows.length <= most)
    .flatMap((rows) => masses.map((m) => fillBudget(terms, rows, m, budget)))
    .filter((mix) => mix !== null);
}

/** The m that a budget for the mass campaign buys; 0 where it is below the production cost. */
function massFor({ mass }: MixTerms, money: number): number {
  return mass.perHeadFor(Math.max(0, money - mass.production));
}

function decisionOf(terms: MixTerms, mix: Mix, bound: number): MixDecision {
  const targeted = new Uint8Array(terms.count);
  const media = new Float64Array(terms.count);
  mix.rows.forEach((row, k) => {
    targeted[row] = 1;
    media[row] = mix.media[k];
  });
  return {
    kind: 'decided',
    macroSpend: massCost(terms, mix.perHead),
    targeted,
    media,
    spend: mix.spend,
    profit: mix.profit,
    reach: reachOfMix(terms, mix),
    bound,
  };
}
