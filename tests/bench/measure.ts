/** Milliseconds that a call takes: the median of some repetitions after a few to warm up. */
export function medianTime(call: () => unknown, repetitions: number): number {
  for (let i = 0; i < Math.max(3, repetitions / 5); i++) call();
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

/** Median milliseconds of calls that take turns, so that a machine whose speed changes is as fast for each. */
export function timesInTurns(calls: readonly (() => unknown)[], repetitions: number): readonly number[] {
  const times = calls.map((): number[] => []);
  for (let i = -1; i < repetitions; i++) {
    for (const [k, call] of calls.entries()) {
      const start = performance.now();
      call();
      // The first turn warms up.
      if (i >= 0) times[k].push(performance.now() - start);
    }
  }
  return times.map((each) => quantile(each, 0.5));
}

/** The value that a share of all is at or below, linear between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export function inMilliseconds(time: number): string {
  return `${time.toPrecision(3)} ms`;
}
