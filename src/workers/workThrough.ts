import type { Kernel } from '../engine/index.ts';
import { handleJob } from './handleJob.ts';
import type { Job, Part } from './protocol.ts';
import { isSearch, type Search } from './step.ts';

interface Work {
  /** Whether the work has been given up; asked after every pause. */
  readonly isOver: () => boolean;
  readonly onPart: (part: Part) => void;
  /** Used by no other work in the meantime. */
  readonly kernel: () => Kernel;
  /** How long to work between two pauses. */
  readonly atOnce_ms: number;
}

const betweenReports_ms = 100;

/**
 * Does a job where it is called, with pauses in which messages are read: the work can be given up in each.
 *
 * @returns whether it came to its end. @throws when a step does.
 */
export async function workThrough(job: Job, work: Work): Promise<boolean> {
  for (const step of handleJob(job, work.kernel)) {
    await untilMessagesAreRead();
    if (work.isOver()) return false;
    const begun = step();
    const part = isSearch(begun) ? await searched(begun, work) : begun;
    if (part === null) return false;
    work.onPart(part);
  }
  return true;
}

/** The result of a search; null where it was given up. */
async function searched(search: Search, { isOver, onPart, atOnce_ms }: Work): Promise<Part | null> {
  let begun = performance.now();
  let reported = begun;
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    const now = performance.now();
    if (now - begun < atOnce_ms) continue;
    if (now - reported >= betweenReports_ms) {
      onPart({ kind: 'progress', progress: value });
      reported = now;
    }
    await untilMessagesAreRead();
    if (isOver()) return null;
    begun = performance.now();
  }
}

/** A message to oneself comes after those that wait; a timer would be held back by four milliseconds. */
function untilMessagesAreRead(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
