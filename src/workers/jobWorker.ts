import { memoryOfDraws } from '../engine/index.ts';
import { holdLock } from './lifeLock.ts';
import { kernelOnDemand } from './loadKernel.ts';
import { unpackJob } from './packedJob.ts';
import type { PackedJob, Reply, Request } from './protocol.ts';
import { workThrough } from './workThrough.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A block of a simulation takes about as long: a newer job is heard of almost at once. */
const atOnce_ms = 8;

const kernel = kernelOnDemand();
let current = 0;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const { id, job } = data;
  current = id;
  if (job === null) return;
  work(id, job).catch((error: unknown) => reply({ id, kind: 'failed', message: String(error) }));
};

async function work(id: number, job: PackedJob): Promise<void> {
  const isDone = await workThrough(unpackJob(job), {
    isOver: () => id !== current,
    onPart: (part) => reply({ id, kind: 'part', part }),
    kernel,
    atOnce_ms,
  });
  if (isDone) reply({ id, kind: 'done' });
}

function reply(message: Reply): void {
  const handedOver = message.kind === 'part' && message.part.kind === 'drawn' ? message.part.draws : null;
  self.postMessage(message, handedOver === null ? [] : memoryOfDraws(handedOver));
}

holdLock((lock) => reply({ kind: 'alive', lock }));
