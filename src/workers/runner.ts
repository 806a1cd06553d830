import { packJob } from './packedJob.ts';
import { createPageRunner } from './pageRunner.ts';
import type { Job, Part, Reply, Request } from './protocol.ts';

/** Runs one job at a time, somewhere. A new job, or an abort, ends the one before it; an ended job says nothing more. */
export interface Runner {
  run(job: Job, listener: Listener): void;
  abort(): void;
}

export interface Listener {
  onPart(part: Part): void;
  onDone(): void;
  onFailure(failure: Failure): void;
}

/** Why a job broke off: a bug of ours, or because what it ran in came to its end. */
export type Failure = 'bug' | 'crash';

/** The part of Worker that a runner needs. */
export interface WorkerLike {
  postMessage(message: Request, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** So many in a row, and a worker is not the place for it. */
const mostCrashes = 2;

/**
 * Runs jobs in a worker, started with the first job and again after its end. Where a worker can't be started, or none
 * survives, jobs run on the page's own thread.
 */
export function createRunner(startWorker: () => WorkerLike, onPage: () => Runner = createPageRunner): Runner {
  let worker: WorkerLike | null = null;
  let instead: Runner | null = null;
  let current = 0;
  let asked: { readonly job: Job; readonly listener: Listener } | null = null;
  let crashes = 0;

  function start(): WorkerLike {
    const started = startWorker();
    let lives = false;
    started.onmessage = ({ data }) => {
      lives = true;
      if (data.kind !== 'alive' && data.id === current) tell(data);
    };
    started.onerror = () => {
      started.onmessage = null;
      started.onerror = null;
      started.terminate();
      worker = null;
      if (lives) crash();
      else runOnPage();
    };
    return started;
  }

  function tell(reply: Exclude<Reply, { kind: 'alive' }>): void {
    if (asked === null) return;
    const { listener } = asked;
    if (reply.kind === 'part') {
      listener.onPart(reply.part);
      return;
    }
    asked = null;
    if (reply.kind === 'failed') listener.onFailure('bug');
    else {
      crashes = 0;
      listener.onDone();
    }
  }

  function crash(): void {
    crashes += 1;
    if (crashes === mostCrashes) instead = onPage();
    const broken = asked;
    asked = null;
    broken?.listener.onFailure('crash');
  }

  function runOnPage(): void {
    instead ??= onPage();
    if (asked !== null) instead.run(asked.job, asked.listener);
  }

  function runInWorker(job: Job): void {
    current += 1;
    try {
      worker ??= start();
    } catch {
      runOnPage();
      return;
    }
    const [packed, transfer] = packJob(job);
    worker.postMessage({ id: current, job: packed }, transfer);
  }

  return {
    run(job, listener) {
      asked = { job, listener };
      if (instead !== null) runOnPage();
      else runInWorker(job);
    },
    abort() {
      instead?.abort();
      current += 1;
      if (asked !== null) worker?.postMessage({ id: current, job: null }, []);
      asked = null;
    },
  };
}
