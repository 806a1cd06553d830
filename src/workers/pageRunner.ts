import type { Kernel } from '../engine/index.ts';
import type { Job } from './protocol.ts';
import type { Listener, Runner } from './runner.ts';

/** Half of a frame: what is typed in the meantime is on the screen with the next one. */
const atOnce_ms = 8;

/** Runs jobs on the page's own thread, in small steps: where there are no workers, or where they don't live. */
export function createPageRunner(): Runner {
  let current = 0;
  let kernel: (() => Kernel) | null = null;

  async function work(job: Job, { onPart, onDone }: Listener, isOver: () => boolean): Promise<void> {
    // Where there are workers the page never needs what works.
    const [{ workThrough }, { kernelOnDemand }] = await Promise.all([
      import('./workThrough.ts'),
      import('./loadKernel.ts'),
    ]);
    if (isOver()) return;
    kernel ??= kernelOnDemand();
    if (await workThrough(job, { isOver, onPart, kernel, atOnce_ms })) onDone();
  }

  return {
    run(job, listener) {
      current += 1;
      const mine = current;
      const isOver = () => mine !== current;
      work(job, listener, isOver).catch(() => {
        if (!isOver()) listener.onFailure('bug');
      });
    },
    abort() {
      current += 1;
    },
  };
}
