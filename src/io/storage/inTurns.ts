/** Work in small steps, with a result at the end. */
type Steps<T> = Generator<void, T>;

/** Long enough to get on with the work, short enough for a frame to be drawn in time. */
const turn_ms = 8;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in turns of some milliseconds; between two turns the page answers. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < turn_ms) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
