import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileWatched } from '../../src/store/whileWatched.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const dones: (() => void)[] = [];
  const stop = vi.fn();
  const run = (done: () => void) => void dones.push(done);
  return { ...whileWatched({ run, stop, pause_ms: 200, start_ms: 0 }), dones, stop };
}

describe('work while somebody looks', () => {
  it('begins at the first look and after the last of several changes', () => {
    const { watch, change, dones } = open();
    change();
    vi.advanceTimersByTime(1000);
    expect(dones).toHaveLength(0);
    watch();
    vi.advanceTimersByTime(0);
    expect(dones).toHaveLength(1);
    for (let key = 0; key < 3; key++) {
      change();
      vi.advanceTimersByTime(150);
    }
    expect(dones).toHaveLength(1);
    vi.advanceTimersByTime(50);
    expect(dones).toHaveLength(2);
  });

  it('is not done again for a second look at what is there', () => {
    const { watch, dones, stop } = open();
    const leave = watch();
    vi.advanceTimersByTime(0);
    dones[0]();
    leave();
    expect(stop).not.toHaveBeenCalled();
    watch();
    vi.advanceTimersByTime(1000);
    expect(dones).toHaveLength(1);
  });

  it('is given up when the last one looks away, and begun again when somebody is back', () => {
    const { watch, dones, stop } = open();
    const leave = [watch(), watch()];
    vi.advanceTimersByTime(0);
    leave[0]();
    expect(stop).not.toHaveBeenCalled();
    leave[1]();
    expect(stop).toHaveBeenCalledOnce();
    watch();
    vi.advanceTimersByTime(0);
    expect(dones).toHaveLength(2);
  });

  it('is still to be done when something changed before its end, though nobody looked any more', () => {
    const { watch, change, dones } = open();
    const leave = watch();
    vi.advanceTimersByTime(0);
    change();
    dones[0]();
    leave();
    watch();
    vi.advanceTimersByTime(0);
    expect(dones).toHaveLength(2);
  });
});
