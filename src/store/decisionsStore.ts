import { createStore, type StoreApi } from 'zustand/vanilla';
import { appliedPlan, type Clash, type Frontier, type Impossible, type MixDecision } from '../engine/index.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import type { Advice, AdvicePart, NextMoney, Part, PlanNow } from '../workers/protocol.ts';
import type { Failure, Runner } from '../workers/runner.ts';
import type { SetLimit } from '../workers/setLimits.ts';
import { constraintsOf, type Limits, noLimits } from './limits.ts';
import type { PlanState } from './planStore.ts';
import { whileWatched } from './whileWatched.ts';

export type { Advice, Clash, Frontier, Impossible, MixDecision, NextMoney, PlanNow, SetLimit };

/** What was recommended, with the plan and the limits that it was recommended for: others make it stale. */
export interface Recommendation extends Omit<AdvicePart, 'kind'> {
  readonly plan: Plan;
  readonly limits: Limits;
  /** The most profit without the limits. Each of these is null where it is not known yet, or says nothing. */
  readonly unlimited: number | null;
  readonly next: NextMoney | null;
  readonly bestBudget: MixDecision | null;
  /** The profit without each of the limits that are set. */
  readonly prices: readonly (number | null)[] | null;
}

/** What other budgets would bring, with the plan and the limits that it was computed for. */
export interface Frontiers {
  readonly plan: Plan;
  readonly limits: Limits;
  readonly frontier: Frontier | null;
}

export interface DecisionsState {
  readonly limits: Limits;
  readonly recommendation: Recommendation | null;
  /** It takes longer than the recommendation, so the last one stays until the next one is there. */
  readonly frontier: Frontiers | null;
  /** How far the search for the next recommendation is, from 0 to 1; null where none goes on. */
  readonly progress: number | null;
  /** Why the last run broke off. */
  readonly failure: Failure | null;
}

/** Longer than between two keys of someone who types, and than the curves wait: the search takes a core for a while. */
const pause_ms = 400;

/** Keeps what is recommended up to date while somebody looks at it. */
export function createDecisionsStore(plans: StoreApi<PlanState>, runner: Runner) {
  const store = createStore<DecisionsState>()(() => ({
    limits: noLimits,
    recommendation: null,
    frontier: null,
    progress: null,
    failure: null,
  }));
  const watched = whileWatched({ run, stop, pause_ms, start_ms: pause_ms });

  function run(done: () => void): void {
    const { plan } = plans.getState();
    const { limits } = store.getState();
    if (checkPlan(plan).some(isError)) {
      stop();
      return;
    }
    store.setState({ progress: 0, failure: null });
    const job = { kind: 'decide', plan, constraints: constraintsOf(plan, limits) } as const;
    runner.run(job, {
      onPart: (part) => keep({ plan, limits }, part),
      onDone: done,
      onFailure: (failure) => store.setState({ failure, progress: null }),
    });
  }

  function keep(asked: Pick<Recommendation, 'plan' | 'limits'>, part: Part): void {
    const { recommendation, progress } = store.getState();
    if (part.kind === 'progress') {
      if (progress !== null) store.setState({ progress: part.progress.share });
    } else if (part.kind === 'advice') {
      const { kind, ...advised } = part;
      const open = { unlimited: null, next: null, bestBudget: null, prices: null };
      store.setState({ recommendation: { ...asked, ...advised, ...open }, progress: null });
    } else if (part.kind === 'frontier') {
      store.setState({ frontier: { ...asked, frontier: part.frontier } });
    } else if (recommendation !== null) {
      store.setState({ recommendation: { ...recommendation, ...addition(part) } });
    }
  }

  function stop(): void {
    runner.abort();
    store.setState({ progress: null });
  }

  plans.subscribe(({ plan }, before) => {
    if (plan !== before.plan) watched.change();
  });

  return {
    store,
    /** Somebody looks: from now on there is a recommendation for the plan as it is. Gives what ends that. */
    watch: watched.watch,
    limit(change: Partial<Limits>): void {
      store.setState(({ limits }) => ({ limits: { ...limits, ...change } }));
      watched.change();
    },
    run: watched.now,
    /** Makes the plan what is recommended for it, in one step. */
    apply(): void {
      const { recommendation } = store.getState();
      const { plan, change } = plans.getState();
      if (recommendation === null || recommendation.plan !== plan || recommendation.advice.kind !== 'decided') return;
      const budget = recommendation.limits.budget === 'plan' ? plan.budget : null;
      change({ code: 'applyAdvice' }, appliedPlan(plan, recommendation.advice, budget));
    },
  };
}

function addition(part: Part): Partial<Recommendation> {
  if (part.kind === 'unlimited') return { unlimited: part.profit };
  if (part.kind === 'nextMoney') return { next: part.next };
  if (part.kind === 'prices') return { prices: part.profits };
  return part.kind === 'bestBudget' ? { bestBudget: part.decision } : {};
}
