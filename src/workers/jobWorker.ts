import { handleJob } from './handleJob.ts';
import { unpackPlan } from './packedPlan.ts';
import type { Reply, Request } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let current = 0;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  current = data.id;
  work(data).catch((error: unknown) => reply({ id: data.id, kind: 'failed', message: String(error) }));
};

async function work({ id, job }: Request): Promise<void> {
  const steps = handleJob({ ...job, plan: unpackPlan(job.plan) });
  for (const [index, step] of steps.entries()) {
    await untilMessagesAreRead();
    if (id !== current) return;
    reply({ id, kind: 'part', part: step(), done: index + 1, of: steps.length });
  }
  reply({ id, kind: 'done' });
}

function untilMessagesAreRead(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function reply(message: Reply): void {
  self.postMessage(message);
}
