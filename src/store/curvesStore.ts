import { createStore } from 'zustand/vanilla';
import type { BudgetBand, BudgetCurve, InputCurve } from '../engine/index.ts';
import { checkPlan } from '../model/checkPlan.ts';
import { type InputRange, type InputRanges, rangesFor, valuesOver } from '../model/inputRange.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { type QuestionInput, questionInputs } from '../model/questionInputs.ts';
import type { Part } from '../workers/protocol.ts';
import type { Runner } from '../workers/runner.ts';

/** The curves of the last run, each with the plan that it was computed for: another plan makes it stale. */
export interface CurvesState {
  readonly budget: Curve<BudgetCurve> | null;
  /** Around the lines over the budget; a band of null where nothing is uncertain. */
  readonly budgetBand: { readonly plan: Plan; readonly band: BudgetBand | null } | null;
  readonly inputs: Readonly<Partial<Record<QuestionInput, Curve<InputCurve>>>>;
  readonly ranges: InputRanges;
  /** The last run broke off by a bug of ours. */
  readonly failed: boolean;
}

interface Curve<T> {
  readonly plan: Plan;
  readonly curve: T;
}

const budgetPoints = 81;
const inputPoints = 41;

/** Keeps the curves of the plan up to date; a new plan ends the run of the one before it. */
export function createCurvesStore(plan: Plan, runner: Runner) {
  const store = createStore<CurvesState>()(() => ({
    budget: null,
    budgetBand: null,
    inputs: {},
    ranges: rangesFor(plan),
    failed: false,
  }));

  function keep(plan: Plan, part: Part): void {
    switch (part.kind) {
      case 'budget':
        store.setState({ budget: { plan, curve: part.curve }, failed: false });
        break;
      case 'budgetBand':
        store.setState({ budgetBand: { plan, band: part.band } });
        break;
      case 'input':
        store.setState(({ inputs }) => ({ inputs: { ...inputs, [part.curve.input]: { plan, curve: part.curve } } }));
        break;
    }
  }

  return {
    store,
    /** Moves the ranges along with the plan: at once, so that a slider shows the value typed. */
    follow(plan: Plan): void {
      const { ranges } = store.getState();
      const next = rangesFor(plan, ranges);
      if (questionInputs.some((input) => next[input] !== ranges[input])) store.setState({ ranges: next });
    },
    /** New ranges around a new plan. */
    restart(plan: Plan): void {
      store.setState({ ranges: rangesFor(plan) });
    },
    stop: runner.abort,
    /** @param done called when all curves of the plan are there. */
    run(plan: Plan, done = () => {}): void {
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
        onFailure: () => store.setState({ failed: true }),
      });
    },
  };
}

/** From 0 to twice the budget, with the budget itself in the middle; without a budget, over the card's range. */
function budgetsAround({ budget }: Plan, range: InputRange): number[] {
  return valuesOver({ from: 0, to: budget > 0 ? 2 * budget : range.to, scale: 'linear' }, budgetPoints);
}
