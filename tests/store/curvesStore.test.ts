import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { questionInputs, withInput } from '../../src/model/questionInputs.ts';
import { createCurvesStore } from '../../src/store/curvesStore.ts';
import { createPlanStore } from '../../src/store/planStore.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import type { Job } from '../../src/workers/protocol.ts';
import type { Listener } from '../../src/workers/runner.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const plan = plainPlan({ macro: { productionCost: 5000 }, micro: { costPerSegment: 2000 } });

/** Curves that somebody looks at; the test answers their jobs. */
function open(of: Plan = plan) {
  const plans = createPlanStore({ plan: of, scenario: null, readOnly: false, kept: null });
  const jobs: { job: Job; listener: Listener }[] = [];
  const abort = vi.fn();
  const curves = createCurvesStore(plans, { run: (job, listener) => void jobs.push({ job, listener }), abort });
  const leave = curves.watch();
  vi.advanceTimersByTime(0);
  return {
    ...curves,
    ...{ leave, plans, jobs, abort, state: curves.store.getState },
    answer(): void {
      const last = jobs.at(-1);
      if (last !== undefined) createInlineRunner().run(last.job, last.listener);
    },
    change(next: Plan): void {
      plans.getState().change({ code: 'input', input: 'budget' }, next);
      vi.advanceTimersByTime(300);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the curves', () => {
  it('are there for the budget and every input after a run, each with the plan that it belongs to', () => {
    const { state, answer } = open();
    expect(state().budget).toBeNull();
    answer();
    const { budget, inputs, failure } = state();
    expect(budget?.plan).toBe(plan);
    expect(questionInputs.map((input) => inputs[input]?.plan)).toEqual(questionInputs.map(() => plan));
    expect(failure).toBeNull();
  });

  it('are followed by the band around the lines, none where nothing is uncertain', () => {
    const { state, answer, change } = open();
    answer();
    expect(state().budgetBand).toEqual({ plan, band: null });
    const uncertain = { ...plan, ranges: { 'micro.cpm': [8, 12] as const } };
    change(uncertain);
    answer();
    const { budgetBand, budget } = state();
    expect(budgetBand?.plan).toBe(uncertain);
    expect(budgetBand?.band?.budgets).toContain(uncertain.budget);
    expect(budgetBand?.band?.budgets.at(-1)).toBe(budget?.curve.budgets.at(-1));
  });

  it('pass through the plan as it is', () => {
    const { state, answer } = open();
    answer();
    const curve = state().budget?.curve;
    const here = curve?.budgets.indexOf(plan.budget) ?? -1;
    expect(here).toBeGreaterThan(0);
    expect(curve?.macro.profit[here]).toBe(evaluatePlan(plan).macro.profit);
    expect(curve?.micro.profit[here]).toBe(evaluatePlan(plan).micro.profit);
  });

  it('stay on the screen, with their own plan, while the next ones are computed', () => {
    const { state, answer, change } = open();
    answer();
    const next = { ...plan, budget: 2 * plan.budget };
    change(next);
    expect(state().budget?.plan).toBe(plan);
    answer();
    expect(state().budget?.plan).toBe(next);
  });

  it('of a plan with an error are not asked for, and the run before is given up', () => {
    const { jobs, abort, change } = open();
    expect(jobs).toHaveLength(1);
    change({ ...plan, budget: -1 });
    expect(jobs).toHaveLength(1);
    expect(abort).toHaveBeenCalledOnce();
  });

  it('that broke off say why until they are begun again, which brings those of the plan as it is', () => {
    const { state, jobs, answer, retry, plans } = open();
    jobs[0]?.listener.onFailure('crash');
    expect(state().failure).toBe('crash');
    vi.advanceTimersByTime(10_000);
    expect(jobs).toHaveLength(1);
    retry();
    expect(state().failure).toBeNull();
    answer();
    expect(state().budgetBand?.plan).toBe(plan);
    expect(state().budget?.plan).toBe(plans.getState().plan);
  });

  it('that broke off keep what was drawn before, and are computed anew when the plan changes', () => {
    const { state, jobs, answer, change } = open();
    answer();
    change({ ...plan, budget: 2 * plan.budget });
    jobs[1]?.listener.onFailure('bug');
    expect(state()).toMatchObject({ failure: 'bug', budget: { plan } });
    const next = { ...plan, budget: 3 * plan.budget };
    change(next);
    expect(state().failure).toBeNull();
    answer();
    expect(state().budget?.plan).toBe(next);
  });

  it('that broke off are nothing to begin again once the plan has an error', () => {
    const { state, jobs, change } = open();
    jobs[0]?.listener.onFailure('crash');
    change({ ...plan, budget: -1 });
    expect(state().failure).toBeNull();
  });
});

describe('the ranges of the sliders', () => {
  const ranged = () => {
    const { plans, state } = open();
    return { plans: plans.getState(), ranges: () => state().ranges };
  };

  it('stay while the plan moves inside them, and follow at once where it leaves them', () => {
    const { plans, ranges } = ranged();
    const before = ranges();
    plans.change({ code: 'input', input: 'budget' }, withInput(plan, 'budget', 2 * plan.budget));
    expect(ranges()).toBe(before);
    plans.change({ code: 'input', input: 'budget' }, withInput(plan, 'budget', 100 * plan.budget));
    expect(ranges().budget.to).toBeGreaterThanOrEqual(100 * plan.budget);
    expect(ranges().macroCpm).toBe(before.macroCpm);
  });

  it('are new for a new plan', () => {
    const { plans, ranges } = ranged();
    plans.replace({ code: 'newPlan' }, withInput(plan, 'budget', 2 * plan.budget));
    expect(ranges().budget.to).toBe(10 * plan.budget);
  });
});
