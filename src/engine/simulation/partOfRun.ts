/** A run as a part of a longer one: what it tells on its way is told as `inWhole` has it. */
export function* partOfRun<Result>(
  run: Generator<number, Result>,
  inWhole: (progress: number) => number,
): Generator<number, Result> {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    yield inWhole(value);
  }
}
