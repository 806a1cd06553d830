import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breakEvens, liftTests, segmentBreakEvens, segmentCountCurve, waterfall } from '../../src/engine/index.ts';
import { createPlanStore } from '../../src/store/planStore.ts';
import { createQuestionsStore } from '../../src/store/questionsStore.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import type { Job } from '../../src/workers/protocol.ts';
import type { Listener, Runner } from '../../src/workers/runner.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

const plan = plainPlan({
  macro: { productionCost: 5000 },
  micro: { costPerSegment: 2000 },
  segments: [plainSegment(), plainSegment({ id: 's2', microLift: 0.3 })],
});

/** A runner that keeps its jobs for the test to answer. */
function keepingRunner() {
  const jobs: { job: Job; listener: Listener }[] = [];
  const asked = () => jobs.map(({ job }) => (job.kind === 'question' ? job.question : job.kind));
  return { jobs, asked, run: (job: Job, listener: Listener) => void jobs.push({ job, listener }), abort: vi.fn() };
}

function open(runner: Runner) {
  const plans = createPlanStore({ plan, scenario: null, readOnly: false, kept: null });
  const { store, watch, retry } = createQuestionsStore(plans, runner);
  const change = (budget: number) =>
    plans.getState().change({ code: 'input', input: 'budget' }, { ...plans.getState().plan, budget });
  return { plans, change, watch, retry, state: store.getState };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a question', () => {
  it('is answered once somebody looks at it, for the plan as it is', () => {
    const { watch, state } = open(createInlineRunner());
    vi.advanceTimersByTime(1000);
    expect(state()).toMatchObject({ breakEvens: {}, segmentBreakEvens: null, segmentCounts: {}, waterfall: null });
    watch('whenFlips');
    vi.advanceTimersByTime(0);
    expect(Object.values(state().breakEvens).map(({ breakEven }) => breakEven)).toEqual(breakEvens(plan));
    expect(state().segmentBreakEvens).toEqual({ plan, breakEvens: segmentBreakEvens(plan, 1000) });
    expect(state().waterfall).toBeNull();
    watch('howMany');
    vi.advanceTimersByTime(0);
    expect(state().segmentCounts).toEqual({ alike: { plan, count: segmentCountCurve(plan, 'alike') } });
    watch('smallestFirst');
    vi.advanceTimersByTime(0);
    const { smallest } = state().segmentCounts;
    expect(smallest).toEqual({ plan, count: segmentCountCurve(plan, 'smallest') });
    watch('whereFrom');
    vi.advanceTimersByTime(0);
    expect(state().waterfall).toEqual({ plan, waterfall: waterfall(plan) });
    expect(state().waterfall?.plan).toBe(plan);
    watch('canMeasure');
    vi.advanceTimersByTime(0);
    expect(state().liftTests).toEqual({ plan, tests: liftTests(plan, 1000) });
  });

  it('of what matters is answered by bars, shares of the spread and worths, all for the same plan', () => {
    const { plans, watch, state } = open(createInlineRunner());
    const uncertain = { ...plan, ranges: { 'macro.cpm': [8, 12], 'micro.precision': [0.5, 0.8] } as const };
    plans.getState().change({ code: 'publishedRanges' }, uncertain);
    watch('whatMatters');
    vi.advanceTimersByTime(1000);
    expect(state().sensitivity?.plan).toBe(uncertain);
    expect(state().indices).toMatchObject({ plan: uncertain, indices: { length: 2 } });
    expect(state().worths).toMatchObject({ plan: uncertain, worths: { length: 2 } });
    expect(state().progress).toBeNull();
  });

  it('that takes long tells how far it is, until it is answered', () => {
    const runner = keepingRunner();
    const { watch, state } = open(runner);
    watch('whatMatters');
    vi.advanceTimersByTime(0);
    runner.jobs[0].listener.onPart({ kind: 'progress', progress: { share: 0.5 } });
    expect(state().progress).toEqual({ question: 'whatMatters', share: 0.5 });
    runner.jobs[0].listener.onPart({ kind: 'indices', indices: null });
    expect(state().progress).toBeNull();
  });

  it('about the bands of flips keeps one for each input, with its plan', () => {
    const runner = keepingRunner();
    const { watch, state } = open(runner);
    watch('flipBands');
    vi.advanceTimersByTime(0);
    for (const input of ['lift', 'budget'] as const) {
      runner.jobs[0].listener.onPart({ kind: 'flipBand', input, band: null });
    }
    expect(state().flipBands).toEqual({ lift: { plan, band: null }, budget: { plan, band: null } });
  });

  it('does not wait for the bands of flips, which begin again behind it', () => {
    const runner = keepingRunner();
    const { watch } = open(runner);
    watch('flipBands');
    vi.advanceTimersByTime(0);
    watch('whereFrom');
    expect(runner.asked()).toEqual(['flipBands', 'whereFrom']);
    runner.jobs[1].listener.onDone();
    expect(runner.asked()).toEqual(['flipBands', 'whereFrom', 'flipBands']);
    watch('flipBands');
    vi.advanceTimersByTime(1000);
    expect(runner.jobs).toHaveLength(3);
  });

  it('waits until the one before it is answered, which is not begun again', () => {
    const runner = keepingRunner();
    const { watch } = open(runner);
    watch('howMany');
    vi.advanceTimersByTime(0);
    watch('whenFlips');
    watch('whereFrom');
    vi.advanceTimersByTime(1000);
    expect(runner.asked()).toEqual(['howMany']);
    runner.jobs[0].listener.onDone();
    runner.jobs[1].listener.onDone();
    runner.jobs[2].listener.onDone();
    expect(runner.asked()).toEqual(['howMany', 'whenFlips', 'whereFrom']);
  });

  it('that two sections need is answered once', () => {
    const runner = keepingRunner();
    const { watch } = open(runner);
    for (const question of ['whenFlips', 'howMany', 'howMany', 'smallestFirst'] as const) watch(question);
    vi.advanceTimersByTime(0);
    for (const place of [0, 1, 2]) runner.jobs[place].listener.onDone();
    expect(runner.asked()).toEqual(['whenFlips', 'howMany', 'smallestFirst']);
  });

  it('that somebody left is not answered any more, nor one that is answered already', () => {
    const runner = keepingRunner();
    const { watch, change } = open(runner);
    const leave = watch('whenFlips');
    watch('whereFrom');
    vi.advanceTimersByTime(0);
    runner.jobs[0].listener.onDone();
    runner.jobs[1].listener.onDone();
    leave();
    change(60_000);
    vi.advanceTimersByTime(1000);
    expect(runner.asked()).toEqual(['whenFlips', 'whereFrom', 'whereFrom']);
    runner.jobs[2].listener.onDone();
    watch('whereFrom');
    vi.advanceTimersByTime(1000);
    expect(runner.jobs).toHaveLength(3);
    watch('whenFlips');
    vi.advanceTimersByTime(0);
    expect(runner.asked().at(-1)).toBe('whenFlips');
    expect(runner.jobs.at(-1)?.job).toMatchObject({ plan: { budget: 60_000 } });
  });

  it('keeps its last answer while the plan changes, and is answered anew once typing pauses', () => {
    const { watch, change, state, plans } = open(createInlineRunner());
    watch('whereFrom');
    vi.advanceTimersByTime(0);
    change(60_000);
    expect(state().waterfall?.plan).toBe(plan);
    vi.advanceTimersByTime(1000);
    expect(state().waterfall?.plan).toBe(plans.getState().plan);
  });

  it('on which the run broke off says so until it is answered, and the others are answered all the same', () => {
    const runner = keepingRunner();
    const { watch, change, state } = open(runner);
    watch('whenFlips');
    watch('whereFrom');
    vi.advanceTimersByTime(0);
    runner.jobs[0].listener.onFailure('bug');
    runner.jobs[1].listener.onDone();
    expect([...state().failed]).toEqual([['whenFlips', 'bug']]);
    expect(runner.asked()).toEqual(['whenFlips', 'whereFrom']);
    change(60_000);
    vi.advanceTimersByTime(1000);
    runner.jobs[2].listener.onDone();
    expect([...state().failed]).toEqual([]);
  });

  it('on which the run broke off is asked again when the user wants it, and only that one', () => {
    const runner = keepingRunner();
    const { watch, state, retry } = open(runner);
    watch('whenFlips');
    watch('whereFrom');
    vi.advanceTimersByTime(0);
    runner.jobs[0].listener.onFailure('crash');
    runner.jobs[1].listener.onDone();
    expect(state().failed.get('whenFlips')).toBe('crash');
    retry('whenFlips');
    vi.advanceTimersByTime(0);
    expect(runner.asked()).toEqual(['whenFlips', 'whereFrom', 'whenFlips']);
    expect([...state().failed]).toEqual([]);
  });

  it('of a plan with an error is not asked', () => {
    const runner = keepingRunner();
    const { watch, change } = open(runner);
    change(-1);
    watch('whenFlips');
    vi.advanceTimersByTime(1000);
    expect(runner.jobs).toEqual([]);
  });
});
