/**
 * A worker that the browser ends, for want of memory say, does not tell. But it holds a lock as long as it lives, and
 * whoever waits for the lock learns of its end. Pages that are not served securely have no locks: null.
 */
const locks: LockManager | null = globalThis.navigator?.locks ?? null;

/** In the worker: holds a lock until its end. @param onHeld gets the name of the lock, null where there are none. */
export function holdLock(onHeld: (lock: string | null) => void): void {
  if (locks === null) {
    onHeld(null);
    return;
  }
  const name = `micromacro-worker-${Math.random()}`;
  void locks.request(name, () => {
    onHeld(name);
    return new Promise(() => {});
  });
}

/** Outside: calls back when the worker that holds a lock is no more. */
export function whenFree(lock: string, onFree: () => void): void {
  void locks?.request(lock, onFree);
}
