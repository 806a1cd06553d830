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

/** A run of counts that are alike in something. */
export interface CountPart<K> extends CountRun {
  readonly kind: K;
}

/** The runs of counts for which something holds; see `partsOf`. */
export function runsWhere<T>(samples: SampledCounts<T>, holds: (value: T) => boolean): CountRun[] {
  const runs = partsOf(samples, holds).filter(({ kind }) => kind);
  return runs.map(({ from, to }) => ({ from, to }));
}

/**
 * The runs of counts of one kind, from the first sample to the last without a gap, each end to the very number: between
 * two samples of different kinds the borders are searched for. Two borders between neighbouring samples of the same kind
 * go unseen.
 */
export function partsOf<T, K>(samples: SampledCounts<T>, kindOf: (value: T) => K): CountPart<K>[] {
  const kindAt = (count: number) => kindOf(samples.at(count));
  const counts = samples.seen().map(([count]) => count);
  const parts: CountPart<K>[] = [];
  let [from, before] = [counts[0], counts[0]];
  for (const count of counts) {
    while (kindAt(before) !== kindAt(count)) {
      const to = lastAlike(kindAt, before, count);
      parts.push({ kind: kindAt(before), from, to });
      from = before = to + 1;
    }
    before = count;
  }
  return [...parts, { kind: kindAt(from), from, to: before }];
}

/** The last count of the kind of `low` before one of another kind, on the way to `high`, which is of another kind. */
function lastAlike<K>(kindAt: (count: number) => K, low: number, high: number): number {
  const kind = kindAt(low);
  let [alike, other] = [low, high];
  while (other - alike > 1) {
    const middle = (alike + other) >> 1;
    if (kindAt(middle) === kind) alike = middle;
    else other = middle;
  }
  return alike;
}
