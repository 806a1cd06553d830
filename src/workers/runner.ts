import { handleJob } from './handleJob.ts';
import { memoryOf, packPlan } from './packedPlan.ts';
import type { Job, Part, Reply, Request } from './protocol.ts';
import { finish } from './step.ts';

/** Runs one job at a time, somewhere. A new job, or an abort, ends the one before it; an ended job says nothing more. */
export interface Runner {
  run(job: Job, listener: Listener): void;
  abort(): void;
}

export interface Listener {
  onPart(part: Part): void;
  onDone(): void;
  onFailure(message: string): void;
}

/** The part of Worker that a runner needs. */
export interface WorkerLike {
  postMessage(message: Request, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Runs jobs in a worker, started with the first job. */
export function createRunner(startWorker: () => WorkerLike): Runner {
  let worker: WorkerLike | null = null;
  let current = 0;
  let listener: Listener | null = null;

  const start = () => {
    const started = startWorker();
    started.onmessage = ({ data }) => {
      if (data.id === current && listener !== null) tell(listener, data);
    };
    started.onerror = ({ message }) => listener?.onFailure(message);
    return started;
  };

  return {
    run(job, next) {
      current += 1;
      listener = next;
      worker ??= start();
      const plan = packPlan(job.plan);
      worker.postMessage({ id: current, job: { ...job, plan } }, memoryOf(plan));
    },
    abort() {
      current += 1;
      if (listener !== null) worker?.postMessage({ id: current, job: null }, []);
      listener = null;
    },
  };
}

function tell(listener: Listener, reply: Reply): void {
  if (reply.kind === 'part') listener.onPart(reply.part);
  else if (reply.kind === 'done') listener.onDone();
  else listener.onFailure(reply.message);
}

/** Runs jobs at once where it is called: for tests, and where there are no workers. */
export function createInlineRunner(): Runner {
  return {
    run(job, listener) {
      for (const step of handleJob(job)) listener.onPart(finish(step()));
      listener.onDone();
    },
    abort() {},
  };
}
