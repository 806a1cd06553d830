import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BudgetBand, BudgetCurve, InputCurve } from '../engine/index.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { type InputRange, type InputRanges, rangesFor, valuesOver } from '../model/inputRange.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { type QuestionInput, questionInputs } from '../model/questionInputs.ts';
import type { Part } from '../workers/protocol.ts';
import type { Failure, Runner } from '../workers/runner.ts';
import type { PlanState } from './planStore.ts';
import { whileWatched } from './whileWatched.ts';

/** The curves of the last run, each with the plan that it was computed for: another plan makes it stale. */
export interface CurvesState {
  readonly budget: Curve<BudgetCurve> | null;
  /** Around the lines over the budget; a band of null where nothing is uncertain. */
  readonly budgetBand: { readonly plan: Plan; readonly band: BudgetBand | null } | null;
  readonly inputs: Readonly<Partial<Record<QuestionInput, Curve<InputCurve>>>>;
  readonly ranges: InputRanges;
  /** Why the last run broke off. */
  readonly failure: Failure | null;
}

interface Curve<T> {
  readonly plan: Plan;
  readonly curve: T;
}

const budgetPoints = 81;
const inputPoints = 41;

/** Keeps the curves of the plan up to date while somebody looks at them; a new plan ends the run of the one before it. */
export function createCurvesStore(plans: StoreApi<PlanState>, runner: Runner) {
  const store = createStore<CurvesState>()(() => ({
    budget: null,
    budgetBand: null,
    inputs: {},
    ranges: rangesFor(plans.getState().plan),
    failure: null,
  }));

  function run(done: () => void): void {
    const { plan } = plans.getState();
    if (store.getState().failure !== null) store.setState({ failure: null });
    if (checkPlan(plan).some(isError)) {
      runner.abort();
      return;
    }
    const { ranges } = store.getState();
    const inputs = questionInputs.map((input) => ({ input, values: valuesOver(ranges[input], inputPoints) }));
    const job = { kind: 'curves', plan, budgets: budgetsAround(plan, ranges.budget), inputs } as const;
    runner.run(job, {
      onPart: (part) => keep(plan, part),
      onDone: done,
      onFailure: (failure) => store.setState({ failure }),
    });
  }

  function keep(plan: Plan, part: Part): void {
    switch (part.kind) {
      case 'budget':
        store.setState({ budget: { plan, curve: part.curve } });
        break;
      case 'budgetBand':
        store.setState({ budgetBand: { plan, band: part.band } });
        break;
      case 'input':
        store.setState(({ inputs }) => ({ inputs: { ...inputs, [part.curve.input]: { plan, curve: part.curve } } }));
        break;
    }
  }

  /** At once, so that a slider shows the value typed. */
  function moveRanges(plan: Plan, from?: InputRanges): void {
    const { ranges } = store.getState();
    const next = rangesFor(plan, from);
    if (questionInputs.some((input) => next[input] !== ranges[input])) store.setState({ ranges: next });
  }

  // The first paint does not wait for the curves.
  const watched = whileWatched({ run, stop: runner.abort });
  plans.subscribe(({ plan, epoch }, before) => {
    if (plan === before.plan) return;
    // A plan from elsewhere gets ranges around its own values.
    moveRanges(plan, epoch === before.epoch ? store.getState().ranges : undefined);
    watched.change();
  });

  return {
    store,
    watch: watched.watch,
    /** Begins again what broke off. */
    retry: watched.now,
  };
}

/** From 0 to twice the budget, with the budget itself in the middle; without a budget, over the card's range. */
function budgetsAround({ budget }: Plan, range: InputRange): number[] {
  return valuesOver({ from: 0, to: budget > 0 ? 2 * budget : range.to, scale: 'linear' }, budgetPoints);
}
