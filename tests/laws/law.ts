import fc from 'fast-check';

/**
 * Always the same cases, so that a test that fails fails again; `LAW_SEED=2 npx vitest run tests/laws` tries others, and
 * `LAW_CASES=5` five times as many, as the soak does.
 */
const seed = Number(process.env.LAW_SEED ?? 1);
const times = Number(process.env.LAW_CASES ?? 1);

/** Holds a claim against 250 cases, or fewer where each takes long; a claim that does not concern a case says so with `fc.pre`. */
export function law<Case extends readonly unknown[]>(
  cases: { [K in keyof Case]: fc.Arbitrary<Case[K]> },
  claim: (...one: Case) => void,
  usualRuns = 250,
): void {
  const property = fc.property(fc.tuple(...(cases as unknown as fc.Arbitrary<unknown>[])), (one) => {
    claim(...(one as unknown as Case));
  });
  const numRuns = usualRuns * times;
  // The time is for looking for a smaller case once one has failed: a law itself takes a second or two.
  fc.assert(property, { numRuns, seed, interruptAfterTimeLimit: 25_000 * times, markInterruptAsFailure: true });
}
