import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateMix } from '../../src/engine/index.ts';
import { loadScenario } from '../../src/io/scenarios.ts';
import { createDecisionsStore } from '../../src/store/decisionsStore.ts';
import { createPlanStore } from '../../src/store/planStore.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import type { DecideJob, Job } from '../../src/workers/protocol.ts';
import type { Listener, Runner } from '../../src/workers/runner.ts';

const card = await loadScenario('card');

function open(runner: Runner = createInlineRunner(), readOnly = false) {
  const plans = createPlanStore({ plan: card, scenario: 'card', readOnly, kept: null });
  const decisions = createDecisionsStore(plans, runner);
  const advice = () => {
    const found = decisions.store.getState().recommendation?.advice;
    return found?.kind === 'decided' ? found : null;
  };
  return { plans, decisions, advice, state: decisions.store.getState };
}

/** A runner that keeps its jobs for the test to answer. */
function keepingRunner() {
  const jobs: { job: Job; listener: Listener }[] = [];
  return { jobs, run: (job: Job, listener: Listener) => void jobs.push({ job, listener }), abort: vi.fn() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the recommendation', () => {
  it('is not looked for until somebody looks at it, nor after', () => {
    const runner = keepingRunner();
    const { plans, decisions } = open(runner);
    plans.getState().change({ code: 'input', input: 'budget' }, { ...card, budget: 2e6 });
    vi.advanceTimersByTime(1000);
    expect(runner.jobs).toEqual([]);
    const leave = decisions.watch();
    vi.advanceTimersByTime(1000);
    expect(runner.jobs).toHaveLength(1);
    leave();
    expect(runner.abort).toHaveBeenCalled();
    plans.getState().change({ code: 'input', input: 'budget' }, card);
    vi.advanceTimersByTime(1000);
    expect(runner.jobs).toHaveLength(1);
  });

  it('is looked for once typing pauses', () => {
    const runner = keepingRunner();
    const { plans, decisions } = open(runner);
    decisions.watch();
    for (const budget of [2e6, 2.1e6, 2.2e6]) {
      plans.getState().change({ code: 'input', input: 'budget' }, { ...card, budget });
      vi.advanceTimersByTime(300);
    }
    expect(runner.jobs).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(runner.jobs.map(({ job }) => (job as DecideJob).plan.budget)).toEqual([2.2e6]);
  });

  it('of the card is three of its five segments on top of a mass campaign', () => {
    const { decisions, advice, state } = open();
    decisions.run();
    expect(advice()?.profit).toBeCloseTo(2_846_020.45, 1);
    expect([...(advice()?.targeted ?? [])]).toEqual([1, 1, 0, 1, 0]);
    expect(advice()?.macroSpend).toBeGreaterThan(0);
    expect(state().recommendation).toMatchObject({ plan: card, unlimited: null, next: { kind: 'nothing' } });
    expect(state().progress).toBeNull();
  });

  it('tells what limits cost, and what they clash in', () => {
    const { decisions, advice, state } = open();
    decisions.limit({ mostSegments: 1 });
    decisions.run();
    expect(advice()?.targeted.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(state().recommendation).toMatchObject({ unlimited: expect.closeTo(2_846_020.45, 1) });
    expect(state().recommendation?.setLimits.map(({ kind }) => kind)).toEqual(['budget', 'mostSegments']);
    expect(state().recommendation?.prices?.[1]).toBeCloseTo(2_846_020.45, 1);
    const ids = card.segments.map(({ id }) => id);
    decisions.limit({ wishes: new Map(ids.slice(0, 2).map((id) => [id, { kind: 'always' } as const])) });
    decisions.run();
    const clash = { code: 'moreMustThanMay', must: 2, may: 1 };
    expect(state().recommendation?.advice).toEqual({ kind: 'impossible', clash });
  });

  it('gives a segment exactly the money wished for', () => {
    const { decisions, advice } = open();
    decisions.limit({ wishes: new Map([[card.segments[4]?.id ?? '', { kind: 'exactly', media: 12_345 }]]) });
    decisions.run();
    expect(advice()?.media[4]).toBeCloseTo(12_345, 6);
  });

  it('gives a segment no more than it may get, and targets it where it is to get some', () => {
    const { decisions, advice } = open();
    const [first, , third] = card.segments.map(({ id }) => id);
    decisions.run();
    const free = advice()?.media[0] ?? 0;
    const wishes = new Map([
      [first ?? '', { kind: 'between', least: null, most: free / 2 } as const],
      [third ?? '', { kind: 'between', least: 4_321, most: null } as const],
    ]);
    decisions.limit({ wishes });
    decisions.run();
    expect(advice()?.media[0]).toBeLessThanOrEqual(free / 2);
    expect(advice()?.media[2]).toBeGreaterThanOrEqual(4_321);
    expect(advice()?.targeted[2]).toBe(1);
  });

  it('reaches as many people as wished for, or says how many can be', () => {
    const { decisions, advice, state } = open();
    decisions.limit({ leastReach: 22e6 });
    decisions.run();
    expect(advice()?.reach).toBeCloseTo(22e6, -1);
    expect(state().recommendation?.unlimited).toBeGreaterThan(advice()?.profit ?? 0);
    decisions.limit({ leastReach: 39e6 });
    decisions.run();
    const clash = { code: 'reachTooFar', wanted: 39e6, most: expect.closeTo(26_159_726, -1) };
    expect(state().recommendation?.advice).toEqual({ kind: 'impossible', clash });
  });

  it('keeps the mass campaign of the plan’s mix where that is wished for, whatever the budget', () => {
    const { decisions, advice } = open();
    for (const budget of ['plan', 'best'] as const) {
      decisions.limit({ keepMass: true, budget });
      decisions.run();
      expect(advice()?.macroSpend).toBeCloseTo(card.macroShare * card.budget, 3);
    }
  });

  it('says what more money earns where all of the budget is spent', () => {
    const { plans, decisions, state } = open();
    plans.getState().change({ code: 'input', input: 'budget' }, { ...card, budget: 9e5 });
    decisions.run();
    const { next, bestBudget } = state().recommendation ?? {};
    expect(next).toMatchObject({ kind: 'earns', money: 1000 });
    expect(next?.kind === 'earns' && next.profit).toBeGreaterThan(0);
    expect(bestBudget?.profit).toBeCloseTo(2_846_020.45, 1);
  });

  it('stays, with its own plan, while the next one is looked for, and when that breaks off', () => {
    const runner = keepingRunner();
    const { plans, decisions, state } = open(runner);
    decisions.run();
    createInlineRunner().run(runner.jobs[0].job, runner.jobs[0].listener);
    plans.getState().change({ code: 'input', input: 'budget' }, { ...card, budget: 2e6 });
    decisions.run();
    expect(state()).toMatchObject({ progress: 0, recommendation: { plan: card } });
    expect(state().frontier).toMatchObject({ plan: card, limits: state().limits });
    runner.jobs[1].listener.onPart({ kind: 'progress', progress: { share: 0.3 } });
    expect(state().progress).toBe(0.3);
    runner.jobs[1].listener.onFailure('bug');
    expect(state()).toMatchObject({ failure: 'bug', progress: null, recommendation: { plan: card } });
    decisions.run();
    expect(state().failure).toBeNull();
  });
});

describe('applying it', () => {
  it('is one step that earns what was said, and one step back', () => {
    const { plans, decisions, advice } = open();
    decisions.run();
    const profit = advice()?.profit ?? Number.NaN;
    decisions.apply();
    const { plan, past, undo } = plans.getState();
    expect(past.map(({ name }) => name.code)).toEqual(['applyAdvice']);
    expect(evaluateMix(plan, plan.macroShare).profit).toBeCloseTo(profit, 4);
    undo();
    expect(plans.getState().plan).toBe(card);
  });

  it('does nothing with what was recommended for another plan', () => {
    const { plans, decisions } = open();
    decisions.run();
    const other = { ...card, budget: 1e6 };
    plans.getState().change({ code: 'input', input: 'budget' }, other);
    decisions.apply();
    expect(plans.getState().plan).toBe(other);
  });

  it('leaves a plan alone that can only be looked at', () => {
    const { plans, decisions } = open(createInlineRunner(), true);
    decisions.run();
    decisions.apply();
    expect(plans.getState().plan).toBe(card);
  });
});
