import type { SearchProgress } from './searchMix.ts';

/** A search that is a part of a longer one: its progress from 0 to 1 becomes `from` to `from` + `width`. */
export function* scaled<T>(
  search: Generator<SearchProgress, T>,
  from: number,
  width: number,
): Generator<SearchProgress, T> {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    yield { ...value, share: Math.min(1, from + width * value.share) };
  }
}
