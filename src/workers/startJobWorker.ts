import type { WorkerLike } from './runner.ts';

/** Starts the worker that jobs run in. */
export function startJobWorker(): WorkerLike {
  return new Worker(new URL('./jobWorker.ts', import.meta.url), { type: 'module' });
}
