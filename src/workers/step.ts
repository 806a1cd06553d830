import type { Part, Progress } from './protocol.ts';

/** A step of a job: its piece at once, or a search for it that can be given up on its way. */
export type Step = () => Part | Search;

export type Search = Generator<Progress, Part>;

export function isSearch(begun: Part | Search): begun is Search {
  return 'next' in begun && typeof begun.next === 'function';
}

/** Goes through a search without a pause. */
export function finish(begun: Part | Search): Part {
  if (!isSearch(begun)) return begun;
  for (;;) {
    const { done, value } = begun.next();
    if (done) return value;
  }
}
