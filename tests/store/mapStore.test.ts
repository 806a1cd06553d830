import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMapStore } from '../../src/store/mapStore.ts';
import { createPlanStore } from '../../src/store/planStore.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import type { Job, MapJob } from '../../src/workers/protocol.ts';
import type { Listener } from '../../src/workers/runner.ts';
import { largePlan } from '../bench/largePlan.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const start = { scenario: null, readOnly: false, kept: null, unread: new Map() };
const isMap = (job: Job): job is MapJob => job.kind === 'map';

function watchedMap(plan = plainPlan(), works = true) {
  vi.useFakeTimers();
  const jobs: MapJob[] = [];
  const inline = createInlineRunner();
  const runner = {
    run: (job: Job, listener: Listener) => {
      if (isMap(job)) jobs.push(job);
      if (works) inline.run(job, listener);
    },
    abort: vi.fn(),
  };
  const plans = createPlanStore({ ...start, plan });
  return { plans, jobs, map: createMapStore(plans, runner) };
}

afterEach(() => vi.useRealTimers());

describe('the map', () => {
  it('is computed only while somebody looks, for the plan as it is', () => {
    const { plans, jobs, map } = watchedMap();
    vi.advanceTimersByTime(1000);
    expect(jobs).toHaveLength(0);
    map.watch();
    vi.advanceTimersByTime(1000);
    expect(map.store.getState().last?.plan).toBe(plans.getState().plan);
    const next = plainPlan({ budget: 5_000 });
    plans.getState().change({ code: 'input', input: 'budget' }, next);
    expect(map.store.getState().last?.plan).not.toBe(next);
    vi.advanceTimersByTime(1000);
    expect(map.store.getState().last?.plan).toBe(next);
  });

  it('shows two different inputs: one that stands on the other axis changes places', () => {
    const { jobs, map } = watchedMap();
    expect(map.store.getState()).toMatchObject({ x: 'precision', y: 'lift' });
    map.show('x', 'lift');
    expect(map.store.getState()).toMatchObject({ x: 'lift', y: 'precision' });
    map.show('y', 'budget');
    expect(map.store.getState()).toMatchObject({ x: 'lift', y: 'budget' });
    expect(jobs.at(-1)?.y.input).toBe('budget');
  });

  it('has 31 values of each input, and fewer where there are many segments', () => {
    const { jobs, map } = watchedMap();
    map.show('x', 'match');
    expect(jobs[0]?.x.values).toHaveLength(31);
    const large = watchedMap(largePlan(20_000), false);
    large.map.show('x', 'match');
    expect(large.jobs[0]?.x.values).toHaveLength(22);
  });
});
