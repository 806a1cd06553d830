/**
 * Runs one call at a time. While one runs, only the latest of the calls that wait is kept: the others are answered with
 * its result. `run` must not reject.
 */
export function latestOnly<Input, Output>(run: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let running: Promise<Output> | null = null;
  let waiting: Promise<Output> | null = null;
  let latest: Input;

  async function runLatest(): Promise<Output> {
    await running;
    running = waiting;
    waiting = null;
    return run(latest);
  }

  return (input) => {
    latest = input;
    waiting ??= runLatest();
    return waiting;
  };
}
