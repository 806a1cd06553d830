/** A function of whole numbers, looked at where it is asked for and nowhere twice. */
export interface SampledCounts<T> {
  at(count: number): T;
  /** Everything seen so far, counts rising. */
  seen(): readonly (readonly [count: number, value: T])[];
}

export function sampleCounts<T>(lookAt: (count: number) => T): SampledCounts<T> {
  const kept = new Map<number, T>();
  return {
    at(count) {
      const value = kept.get(count) ?? lookAt(count);
      kept.set(count, value);
      return value;
    },
    seen: () => [...kept].sort(([a], [b]) => a - b),
  };
}

/** Whole numbers from 1 to `most`: all where they are at most `points`, else so many, evenly by their logarithm. */
export function countsUpTo(most: number, points: number): number[] {
  if (most <= points) return Array.from({ length: most }, (_, i) => i + 1);
  const steps = Array.from({ length: points }, (_, i) => Math.round(most ** (i / (points - 1))));
  return [...new Set(steps)];
}

/** Numbers of segments, both ends among them. */
export interface CountRun {
  readonly from: number;
  readonly to: number;
}

/**
 * The runs of counts for which something holds, each end to the very number: between two samples of which it holds for
 * one only, the border is searched for. Two borders between neighbouring samples go unseen.
 */
export function runsWhere<T>(samples: SampledCounts<T>, holds: (value: T) => boolean): CountRun[] {
  const counts = samples.seen().map(([count]) => count);
  const runs: { from: number; to: number }[] = [];
  let before: number | null = null;
  for (const count of counts) {
    const is = holds(samples.at(count));
    const was = before !== null && holds(samples.at(before));
    if (is && !was)
      runs.push({ from: before === null ? count : borderBetween(samples, holds, before, count)[1], to: count });
    if (was && !is && before !== null) runs[runs.length - 1].to = borderBetween(samples, holds, before, count)[0];
    if (was && is) runs[runs.length - 1].to = count;
    before = count;
  }
  return runs;
}

/** The two neighbours between `low` and `high` of which it holds for one only. */
function borderBetween<T>(
  samples: SampledCounts<T>,
  holds: (value: T) => boolean,
  low: number,
  high: number,
): [number, number] {
  const atLow = holds(samples.at(low));
  let [a, b] = [low, high];
  while (b - a > 1) {
    const middle = (a + b) >> 1;
    if (holds(samples.at(middle)) === atLow) a = middle;
    else b = middle;
  }
  return [a, b];
}
