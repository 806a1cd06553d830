import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Held = (lock: unknown) => unknown;

/** One lock after the other, as `navigator.locks` hands them out; `release` is the end of whoever holds one. */
function locks() {
  const waiting = new Map<string, Held[]>();
  const next = (name: string) => {
    const queue = waiting.get(name) ?? [];
    void Promise.resolve(queue[0]?.({ name })).then(() => release(name));
  };
  const release = (name: string) => {
    const queue = waiting.get(name) ?? [];
    queue.shift();
    if (queue.length > 0) next(name);
  };
  const request = (name: string, held: Held) => {
    const queue = waiting.get(name) ?? [];
    waiting.set(name, queue);
    queue.push(held);
    if (queue.length === 1) next(name);
    return new Promise(() => {});
  };
  return { request, release };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const lifeLock = () => import('../../src/workers/lifeLock.ts');

describe('a life', () => {
  it('is noticed to end by whoever waits for its lock, and not before', async () => {
    const manager = locks();
    vi.stubGlobal('navigator', { locks: manager });
    const { holdLock, whenFree } = await lifeLock();
    const [onHeld, onFree] = [vi.fn(), vi.fn()];
    holdLock(onHeld);
    const [name] = onHeld.mock.calls[0] as [string];
    whenFree(name, onFree);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(onFree).not.toHaveBeenCalled();
    manager.release(name);
    expect(onFree).toHaveBeenCalledOnce();
  });

  it('has a lock of its own', async () => {
    vi.stubGlobal('navigator', { locks: locks() });
    const { holdLock } = await lifeLock();
    const onHeld = vi.fn();
    holdLock(onHeld);
    holdLock(onHeld);
    expect(new Set(onHeld.mock.calls.flat()).size).toBe(2);
  });

  it('goes on without a lock where there are none', async () => {
    vi.stubGlobal('navigator', {});
    const { holdLock } = await lifeLock();
    const onHeld = vi.fn();
    holdLock(onHeld);
    expect(onHeld.mock.calls).toEqual([[null]]);
  });
});
