import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { createPlanStore } from '../../src/store/planStore.ts';
import { createSimulationStore, type SimulationSummary } from '../../src/store/simulationStore.ts';
import type { Simulation, SimulationListener } from '../../src/workers/simulationPool.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const plan = plainPlan({ ranges: { 'micro.cpm': [8, 14] } });
const preview: Simulation = { summary: null, uncertain: ['micro.cpm'], preview: true };
const answer: Simulation = { ...preview, preview: false };

function open(of: Plan = plan) {
  const plans = createPlanStore({ plan: of, scenario: null, readOnly: false, kept: null });
  const runs: { plan: Plan; draws: number; listener: SimulationListener }[] = [];
  const abort = vi.fn();
  const simulation = createSimulationStore(plans, {
    run: (asked, draws, listener) => void runs.push({ plan: asked, draws, listener }),
    abort,
  });
  const change = (budget: number) =>
    plans.getState().change({ code: 'input', input: 'budget' }, { ...plans.getState().plan, budget });
  return { ...simulation, plans, runs, abort, change, state: simulation.store.getState };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a simulation', () => {
  it('begins when somebody looks, with a few draws at every key and the others when typing pauses', () => {
    const { watch, change, runs, plans } = open();
    vi.advanceTimersByTime(1000);
    expect(runs).toEqual([]);
    watch();
    vi.advanceTimersByTime(0);
    change(60_000);
    vi.advanceTimersByTime(200);
    change(61_000);
    const { plan: last } = plans.getState();
    expect(runs.map(({ draws }) => draws)).toEqual([10_000, 256, 256]);
    vi.advanceTimersByTime(300);
    expect(runs.map(({ draws }) => draws)).toEqual([10_000, 256, 256, 10_000]);
    expect(runs.slice(2).map((run) => run.plan)).toEqual([last, last]);
  });

  it('says of a few draws that there are more to come, unless nothing is uncertain', () => {
    const { watch, change, runs, state, plans } = open();
    watch();
    vi.advanceTimersByTime(0);
    change(60_000);
    const summary = {} as SimulationSummary;
    runs[1]?.listener.onSimulation({ ...answer, summary });
    runs[1]?.listener.onDone();
    const shown = state().last;
    expect(shown).toEqual({ plan: plans.getState().plan, simulation: { ...preview, summary } });
    vi.advanceTimersByTime(300);
    runs[2]?.listener.onSimulation({ ...preview, summary });
    expect(state().last).toBe(shown);
    runs[2]?.listener.onSimulation({ ...answer, summary });
    expect(state().last?.simulation.preview).toBe(false);
    change(61_000);
    runs[3]?.listener.onSimulation(answer);
    expect(state().last?.simulation).toEqual(answer);
  });

  it('of a large plan waits until typing pauses', () => {
    const segments = Array.from({ length: 5_001 }, (_, i) => ({ ...plan.segments[0], id: `s${i}`, size: 1 }));
    const { watch, change, runs } = open({ ...plan, segments } as Plan);
    watch();
    vi.advanceTimersByTime(0);
    for (const budget of [60_000, 61_000]) {
      change(budget);
      vi.advanceTimersByTime(200);
    }
    expect(runs).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(runs).toHaveLength(2);
  });

  it('keeps what it showed last, with the plan that it is of', () => {
    const { watch, change, runs, state } = open();
    watch();
    vi.advanceTimersByTime(0);
    runs[0]?.listener.onSimulation(preview);
    expect(state().last).toEqual({ plan, simulation: preview });
    change(60_000);
    vi.advanceTimersByTime(0);
    expect(state().last?.plan).toBe(plan);
  });

  it('of more draws replaces what is there only once all are made', () => {
    const { watch, setDraws, runs, state } = open();
    watch();
    vi.advanceTimersByTime(0);
    runs[0]?.listener.onSimulation(answer);
    runs[0]?.listener.onDone();
    setDraws(100_000);
    expect(runs[1]?.draws).toBe(100_000);
    runs[1]?.listener.onSimulation(preview);
    expect(state().last?.simulation.preview).toBe(false);
    const more = { ...answer, uncertain: [] };
    runs[1]?.listener.onSimulation(more);
    expect(state().last?.simulation).toBe(more);
  });

  it('that was broken off is not begun again by looking away and back, but by the user', () => {
    const { watch, cancel, retry, runs, abort, state } = open();
    const leave = watch();
    vi.advanceTimersByTime(0);
    runs[0]?.listener.onProgress(0.3);
    expect(state().progress).toBe(0.3);
    cancel();
    expect(abort).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ progress: null, cancelled: true });
    leave();
    watch();
    vi.advanceTimersByTime(1000);
    expect(runs).toHaveLength(1);
    retry();
    expect(runs).toHaveLength(2);
    expect(state().cancelled).toBe(false);
  });

  it('that broke off by itself says why until it is begun again or the plan changes', () => {
    const { watch, retry, change, runs, state } = open();
    watch();
    vi.advanceTimersByTime(0);
    runs[0]?.listener.onFailure('crash');
    expect(state()).toMatchObject({ failure: 'crash', progress: null });
    retry();
    expect(state().failure).toBeNull();
    runs[1]?.listener.onFailure('bug');
    change(60_000);
    expect(state().failure).toBeNull();
    expect(runs).toHaveLength(3);
  });

  it('is given up when nobody looks any more, and when the plan has an error', () => {
    const { watch, change, runs, abort } = open();
    const leave = watch();
    vi.advanceTimersByTime(0);
    leave();
    expect(abort).toHaveBeenCalledOnce();
    watch();
    vi.advanceTimersByTime(0);
    change(-1);
    vi.advanceTimersByTime(0);
    expect(abort).toHaveBeenCalledTimes(2);
    expect(runs).toHaveLength(2);
  });
});

describe('the number of draws', () => {
  it('is kept on the device, unless it is absurd', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    open().setDraws(100_000);
    expect(open().state().draws).toBe(100_000);
    for (const absurd of ['1e12', '-1', 'many', '1500.5', '']) {
      for (const key of kept.keys()) kept.set(key, absurd);
      expect(open().state().draws).toBe(10_000);
    }
    open().setDraws(10_000);
    expect(kept.size).toBe(0);
  });
});
