import { whenFree } from './lifeLock.ts';
import type { Reply } from './protocol.ts';
import type { WorkerLike } from './runner.ts';

/** Starts a worker that jobs run in. Its end is an error, too, where it is not told otherwise. */
export function startJobWorker(): WorkerLike {
  const worker = new Worker(new URL('./jobWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind !== 'alive' || data.lock === null) return;
    whenFree(data.lock, () => worker.dispatchEvent(new ErrorEvent('error', { message: 'the worker is gone' })));
  });
  worker.addEventListener('messageerror', () => worker.dispatchEvent(new ErrorEvent('error')));
  return worker;
}
