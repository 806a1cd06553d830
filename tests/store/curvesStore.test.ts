import { describe, expect, it, vi } from 'vitest';
import { evaluatePlan } from '../../src/engine/index.ts';
import { questionInputs, withInput } from '../../src/model/questionInputs.ts';
import { createCurvesStore } from '../../src/store/curvesStore.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import type { Job } from '../../src/workers/protocol.ts';
import type { Listener } from '../../src/workers/runner.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const plan = plainPlan({ macro: { productionCost: 5000 }, micro: { costPerSegment: 2000 } });

/** A runner that keeps its jobs for the test to answer. */
function keepingRunner() {
  const jobs: { job: Job; listener: Listener }[] = [];
  return { jobs, run: (job: Job, listener: Listener) => void jobs.push({ job, listener }), abort: vi.fn() };
}

describe('the curves', () => {
  it('are there for the budget and every input after a run, each with the plan that it belongs to', () => {
    const { store, run } = createCurvesStore(plan, createInlineRunner());
    expect(store.getState().budget).toBeNull();
    run(plan);
    const { budget, inputs, failed } = store.getState();
    expect(budget?.plan).toBe(plan);
    expect(questionInputs.map((input) => inputs[input]?.plan)).toEqual(questionInputs.map(() => plan));
    expect(failed).toBe(false);
  });

  it('are followed by the band around the lines, none where nothing is uncertain', () => {
    const { store, run } = createCurvesStore(plan, createInlineRunner());
    run(plan);
    expect(store.getState().budgetBand).toEqual({ plan, band: null });
    const uncertain = { ...plan, ranges: { 'micro.cpm': [8, 12] as const } };
    run(uncertain);
    const { budgetBand, budget } = store.getState();
    expect(budgetBand?.plan).toBe(uncertain);
    expect(budgetBand?.band?.budgets).toContain(uncertain.budget);
    expect(budgetBand?.band?.budgets.at(-1)).toBe(budget?.curve.budgets.at(-1));
  });

  it('pass through the plan as it is', () => {
    const { store, run } = createCurvesStore(plan, createInlineRunner());
    run(plan);
    const curve = store.getState().budget?.curve;
    const here = curve?.budgets.indexOf(plan.budget) ?? -1;
    expect(here).toBeGreaterThan(0);
    expect(curve?.macro.profit[here]).toBe(evaluatePlan(plan).macro.profit);
    expect(curve?.micro.profit[here]).toBe(evaluatePlan(plan).micro.profit);
  });

  it('stay on the screen, with their own plan, while the next ones are computed', () => {
    const runner = keepingRunner();
    const { store, run } = createCurvesStore(plan, runner);
    run(plan);
    createInlineRunner().run(runner.jobs[0].job, runner.jobs[0].listener);
    const next = { ...plan, budget: 2 * plan.budget };
    run(next);
    expect(store.getState().budget?.plan).toBe(plan);
    createInlineRunner().run(runner.jobs[1].job, runner.jobs[1].listener);
    expect(store.getState().budget?.plan).toBe(next);
  });

  it('of a plan with an error are not asked for, and the run before is given up', () => {
    const runner = keepingRunner();
    createCurvesStore(plan, runner).run({ ...plan, budget: -1 });
    expect(runner.jobs).toEqual([]);
    expect(runner.abort).toHaveBeenCalledOnce();
  });

  it('say when a run broke off, until one succeeds', () => {
    const runner = keepingRunner();
    const { store, run } = createCurvesStore(plan, runner);
    run(plan);
    runner.jobs[0].listener.onFailure('bug');
    expect(store.getState().failed).toBe(true);
    createInlineRunner().run(runner.jobs[0].job, runner.jobs[0].listener);
    expect(store.getState().failed).toBe(false);
  });
});

describe('the ranges of the sliders', () => {
  it('stay while the plan moves inside them, and follow where it leaves them', () => {
    const { store, follow } = createCurvesStore(plan, createInlineRunner());
    const before = store.getState().ranges;
    follow(withInput(plan, 'budget', 2 * plan.budget));
    expect(store.getState().ranges).toBe(before);
    follow(withInput(plan, 'budget', 100 * plan.budget));
    const { ranges } = store.getState();
    expect(ranges.budget.to).toBeGreaterThanOrEqual(100 * plan.budget);
    expect(ranges.macroCpm).toBe(before.macroCpm);
  });

  it('are new for a new plan', () => {
    const { store, restart } = createCurvesStore(plan, createInlineRunner());
    restart(withInput(plan, 'budget', 2 * plan.budget));
    expect(store.getState().ranges.budget.to).toBe(10 * plan.budget);
  });
});
