import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveProblem } from '../../src/io/planStorage.ts';
import type { Plan } from '../../src/model/plan.ts';
import { fail, type Result, succeed } from '../../src/model/result.ts';
import { createAutosave } from '../../src/store/autosave.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const full: Result<number, SaveProblem> = fail({ code: 'full' });

/** A storage whose saves end when the test says so. */
function slowStorage() {
  const endings: ((ending: Result<number, SaveProblem>) => void)[] = [];
  const save = vi.fn((_plan: Plan) => new Promise<Result<number, SaveProblem>>((resolve) => endings.push(resolve)));
  const saveNow = vi.fn((_plan: Plan) => {});
  const end = async (index: number, ending: Result<number, SaveProblem> = succeed(index)) => {
    endings[index](ending);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { save, saveNow, end };
}

const [first, second] = [plainPlan({ name: 'first' }), plainPlan({ name: 'second' })];
const pauseOfTyping = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('autosave', () => {
  it('saves once when typing pauses, and the latest plan', async () => {
    const storage = slowStorage();
    const { store, schedule } = createAutosave(storage);
    schedule(first);
    await vi.advanceTimersByTimeAsync(100);
    schedule(second);
    expect(store.getState().status).toBe('saving');
    expect(storage.save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    expect(storage.save.mock.calls).toEqual([[second]]);
    await storage.end(0);
    expect(store.getState()).toEqual({ status: 'saved', problem: null });
  });

  it('is not done when an older plan is', async () => {
    const storage = slowStorage();
    const { store, schedule } = createAutosave(storage);
    schedule(first);
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    schedule(second);
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    await storage.end(0);
    expect(store.getState().status).toBe('saving');
    await storage.end(1);
    expect(store.getState().status).toBe('saved');
  });

  it('shows a failure until a save succeeds', async () => {
    const storage = slowStorage();
    const { store, schedule } = createAutosave(storage);
    schedule(first);
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    await storage.end(0, full);
    expect(store.getState()).toEqual({ status: 'unsaved', problem: { code: 'full' } });
    schedule(second);
    expect(store.getState().problem).toEqual({ code: 'full' });
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    await storage.end(1);
    expect(store.getState()).toEqual({ status: 'saved', problem: null });
  });

  it('hands over what is not saved yet when the page goes away, and nothing else', async () => {
    const storage = slowStorage();
    const { schedule, flush } = createAutosave(storage);
    flush();
    expect(storage.saveNow).not.toHaveBeenCalled();
    schedule(first);
    flush();
    expect(storage.saveNow.mock.calls).toEqual([[first]]);
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    flush();
    expect(storage.saveNow).toHaveBeenCalledTimes(2);
    await storage.end(0);
    flush();
    expect(storage.saveNow).toHaveBeenCalledTimes(2);
  });

  it('tries once more, when the page goes away, to hand over what could not be saved', async () => {
    const storage = slowStorage();
    const { schedule, flush } = createAutosave(storage);
    schedule(first);
    await vi.advanceTimersByTimeAsync(pauseOfTyping);
    await storage.end(0, full);
    flush();
    expect(storage.saveNow.mock.calls).toEqual([[first]]);
  });
});
