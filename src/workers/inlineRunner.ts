import { handleJob } from './handleJob.ts';
import { kernelOnDemand } from './loadKernel.ts';
import type { Runner } from './runner.ts';
import { finish } from './step.ts';

/** Runs jobs at once where it is called: for tests. */
export function createInlineRunner(): Runner {
  const kernel = kernelOnDemand();
  return {
    run(job, listener) {
      for (const step of handleJob(job, kernel)) listener.onPart(finish(step()));
      listener.onDone();
    },
    abort() {},
  };
}
