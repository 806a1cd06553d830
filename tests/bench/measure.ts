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
