import type { Part, Progress } from './protocol.ts';

/** A step of a job: its piece at once, or a search for it that can be given up on its way. */
export type Step = () => Part | Search;

export type Search = Generator<Progress, Part>;

export function isSearch(begun: Part | Search): begun is Search {
  return 'next' in begun && typeof begun.next === 'function';
}

/** A run of the engine as a search: it tells which share of it is done, from 0 to 1. */
export function* inShares<Result>(run: Generator<number, Result>): Generator<Progress, Result> {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    yield { share: value };
  }
}

/** Goes through a search without a pause. */
export function finish(begun: Part | Search): Part {
  if (!isSearch(begun)) return begun;
  for (;;) {
    const { done, value } = begun.next();
    if (done) return value;
  }
}
