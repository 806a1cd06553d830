import {
  appliedPlan,
  canTryBudgets,
  evaluateMix,
  evaluatePlan,
  frontier,
  type Impossible,
  type MixConstraints,
  type MixDecision,
  optimiseMix,
  unconstrained,
} from '../engine/index.ts';
import type { Plan } from '../model/plan.ts';
import type { Advice, AdvicePart, DecideJob, NextMoney, PlanNow } from './protocol.ts';
import { setLimits, withoutLimit } from './setLimits.ts';
import type { Search, Step } from './step.ts';

/** How much more budget is asked about, in the plan's currency. */
const nextMoney = 1000;

/** What to do comes first; what the limits and the budget cost follows. */
export function decideSteps({ plan, constraints }: DecideJob): readonly Step[] {
  let decided: MixDecision | Impossible | null = null;
  let best: MixDecision | null = null;
  let free: number | null = null;
  const decision = () => (decided?.kind === 'decided' ? decided : null);
  const starts = () => (decided?.kind === 'decided' ? [decided] : []);

  function* advise(): Search {
    decided = yield* optimiseMix(plan, constraints);
    return advicePart(plan, constraints, decided);
  }

  function* unlimited(): Search {
    if (!isLimited(constraints)) return { kind: 'unlimited', profit: null };
    const found = yield* optimiseMix(plan, unconstrained(constraints.budget), starts());
    free = found.kind === 'decided' ? found.profit : null;
    return { kind: 'unlimited', profit: free };
  }

  function* next(): Search {
    const here = decision();
    return { kind: 'nextMoney', next: here === null ? { kind: 'unknown' } : yield* nextOf(here) };
  }

  function* nextOf(here: MixDecision) {
    const { budget } = constraints;
    if (budget === null || here.spend < budget * (1 - 1e-6)) return { kind: 'nothing' } as const;
    const more = yield* optimiseMix(plan, { ...constraints, budget: budget + nextMoney }, [here]);
    return more.kind === 'decided' ? gainOf(here, more) : ({ kind: 'unknown' } as const);
  }

  function* bestBudget(): Search {
    best = decision();
    if (constraints.budget === null || best === null) return { kind: 'bestBudget', decision: null };
    const found = yield* optimiseMix(plan, { ...constraints, budget: null }, starts());
    best = found.kind === 'decided' ? found : null;
    return { kind: 'bestBudget', decision: best };
  }

  function* budgets(): Search {
    if (best === null || !canTryBudgets(plan, constraints)) return { kind: 'frontier', frontier: null };
    const here = constraints.budget === plan.budget ? decision() : null;
    return { kind: 'frontier', frontier: yield* frontier(plan, constraints, { here, best }) };
  }

  function* prices(): Search {
    const limits = decision() === null ? [] : setLimits(constraints);
    const only = limits.filter(({ kind }) => kind !== 'budget').length === 1;
    const profits: (number | null)[] = [];
    for (const limit of limits) {
      if (limit.kind === 'budget') profits.push(best?.profit ?? null);
      else if (only) profits.push(free);
      else {
        const found = yield* optimiseMix(plan, withoutLimit(constraints, limit), starts());
        profits.push(found.kind === 'decided' ? found.profit : null);
      }
    }
    return { kind: 'prices', profits };
  }

  return [advise, unlimited, next, bestBudget, budgets, prices];
}

function isLimited({ rules, mostSegments, leastReach, keepMass }: MixConstraints): boolean {
  return rules.length > 0 || mostSegments !== null || leastReach !== null || keepMass;
}

/** The difference of two searches tells something only where they left less open than that. */
function gainOf(here: MixDecision, more: MixDecision): NextMoney {
  const profit = Math.max(0, more.profit - here.profit);
  const open = Math.max(here.bound - here.profit, more.bound - more.profit);
  return open > 0.01 * nextMoney ? { kind: 'unknown' } : { kind: 'earns', money: nextMoney, profit };
}

function advicePart(plan: Plan, constraints: MixConstraints, decided: MixDecision | Impossible): AdvicePart {
  const { budget } = constraints;
  const now = planNow(plan);
  const advice = decided.kind === 'decided' ? adviceOf(plan, decided, budget) : decided;
  const order = Uint32Array.from(plan.segments, (_, position) => position);
  const recommended = advice.kind === 'decided' ? advice.media : now.media;
  const rank = (a: number, b: number) => recommended[b] - recommended[a] || now.media[b] - now.media[a] || a - b;
  return { kind: 'advice', advice, now, order: order.sort(rank), setLimits: setLimits(constraints) };
}

function adviceOf(plan: Plan, decision: MixDecision, budget: number | null): Advice {
  const applied = appliedPlan(plan, decision, budget);
  return { ...decision, mix: evaluateMix(applied, applied.macroShare) };
}

/** The mix's targeted campaigns split the money that it leaves them just as micro alone would. */
function planNow(plan: Plan): PlanNow {
  const { macro, micro } = evaluatePlan(plan);
  const mix = evaluateMix(plan, plan.macroShare);
  const media = new Float64Array(plan.segments.length);
  if (mix.microBought) {
    const { segments } = evaluatePlan({ ...plan, budget: (1 - plan.macroShare) * plan.budget });
    for (const { position, spend } of segments) media[position] = spend;
  }
  return { macro, micro, mix, macroSpend: mix.macroBought ? plan.macroShare * plan.budget : 0, media };
}
