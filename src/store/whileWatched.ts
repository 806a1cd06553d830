interface Watched {
  /** Starts the work; `done` is to be called when it has come to its end. */
  readonly run: (done: () => void) => void;
  /** Gives up the work under way. */
  readonly stop: () => void;
  /** What comes of a change at once, in a few milliseconds, before the pause. */
  readonly atOnce?: () => void;
  /** From the last change to the run. */
  readonly pause_ms?: number;
  /** From the first look to the run. */
  readonly start_ms?: number;
}

/** Longer than between two keys of someone who types: a run at every key would take the machine from the answer. */
const typingPause_ms = 300;

/** Does heavy work anew after each change, but only while somebody looks at what it brings. */
export function whileWatched({ run, stop, atOnce, pause_ms = typingPause_ms, start_ms = 0 }: Watched) {
  let watchers = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let isDue = true;

  function now(): void {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    isDue = true;
    run(() => {
      if (turn === mine) isDue = false;
    });
  }

  function after(wait_ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(now, wait_ms);
  }

  return {
    /** Something has changed. */
    change(): void {
      turn += 1;
      isDue = true;
      if (watchers === 0) return;
      atOnce?.();
      after(pause_ms);
    },
    /** Somebody looks; what has been given up, or was never begun, begins. Gives what ends that. */
    watch(): () => void {
      watchers += 1;
      if (watchers === 1 && isDue) after(start_ms);
      return () => {
        watchers -= 1;
        if (watchers > 0) return;
        clearTimeout(timer);
        if (isDue) stop();
      };
    },
    /** There is more to do: after what is under way, or at once. */
    more(): void {
      if (isDue || watchers === 0) return;
      isDue = true;
      after(start_ms);
    },
    now,
  };
}
