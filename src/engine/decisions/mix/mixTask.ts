import type { Plan } from '../../../model/plan.ts';
import { fillBudget, fillMix, type Mix } from './fillBudget.ts';
import { findClash, neededMoney } from './findClash.ts';
import type { MixConstraints } from './mixConstraints.ts';
import type { Impossible, MixDecision } from './mixDecision.ts';
import type { MixTerms } from './mixTerms.ts';
import type { MixLimits } from './relaxation.ts';
import type { SearchTask } from './searchParts.ts';

export type Effort = Pick<SearchTask, 'tolerance' | 'work'>;

export interface MixTask {
  readonly kind: 'task';
  /** Without a least reach, whatever is wanted. */
  readonly task: SearchTask;
}

/**
 * Small plans are solved exactly; the effort, rows gone through, keeps large ones within seconds. With a least reach each
 * row takes longer, and segments decided one by one hardly narrow what two limits leave open.
 */
export function fullEffort(count: number, { leastReach }: MixConstraints): Effort {
  if (count <= 12) return { tolerance: 1e-10, work: 2e6 };
  return { tolerance: 1e-4, work: Math.max(leastReach === null ? 2e7 : 5e6, 1500 * count) };
}

/**
 * What the search for the best mix is given: the budget, and mixes that are known to begin with; or the first clash between
 * constraints. The terms depend on the constraints' rules alone, so that one set serves many budgets.
 */
export function mixTask(
  plan: Plan,
  terms: MixTerms,
  constraints: MixConstraints,
  effort: Effort,
): MixTask | Impossible {
  const fixedMass = constraints.keepMass ? massFor(terms, plan.macroShare * plan.budget) : null;
  const needed = neededMoney(terms, fixedMass ?? 0);
  const budget = constraints.budget ?? Math.min(largestBudget, worthwhileBudget(terms) + needed);
  const clash = findClash(terms, constraints, { needed, budget });
  if (clash !== null) return { kind: 'impossible', clash };
  const most = Math.min(constraints.mostSegments ?? terms.count, terms.count);
  const frame = { terms, limits: { budget, leastReach: 0 }, most, fixedMass, ...effort };
  return { kind: 'task', task: { ...frame, starts: knownMixes(plan, frame) } };
}

type Frame = Omit<SearchTask, 'starts'>;

export const largestBudget = 1e12;

/** More money than all that could ever be won, beside what must be spent, cannot pay. */
export function worthwhileBudget({ alone, shared, mass }: MixTerms): number {
  let most = Math.max(0, mass.worth);
  for (let i = 0; i < alone.length; i++) most += Math.max(0, alone[i]) + Math.abs(shared[i]);
  return most;
}

/** Nothing, the mass campaign alone, the plan's targeted segments alone, and both as the plan splits the budget. */
function knownMixes(plan: Plan, { terms, limits: { budget }, most, fixedMass }: Frame): Mix[] {
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

/** Decisions under other constraints as far as they keep to these, each with the media money that is best under them. */
export function refilled(task: Frame, limits: MixLimits, starts: readonly MixDecision[]): readonly Mix[] {
  return starts.map((start) => refill(task, limits, start)).filter((mix) => mix !== null);
}

function refill({ terms, most, fixedMass }: Frame, limits: MixLimits, start: MixDecision): Mix | null {
  const { rule } = terms;
  if (start.targeted.some((targeted, i) => rule[i] !== 0 && (rule[i] === 1) !== (targeted === 1))) return null;
  const rows = Uint32Array.from(start.targeted, (_, i) => i).filter((i) => start.targeted[i] === 1);
  if (rows.length > most) return null;
  return fillMix(terms, rows, fixedMass ?? massFor(terms, start.macroSpend), limits, 0);
}

/** The m that a budget for the mass campaign buys; 0 where it is below the production cost. */
function massFor({ mass }: MixTerms, money: number): number {
  return mass.perHeadFor(Math.max(0, money - mass.production));
}
