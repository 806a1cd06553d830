import { handleJob } from './handleJob.ts';
import { unpackPlan } from './packedPlan.ts';
import type { PackedJob, Part, Reply, Request } from './protocol.ts';
import { isSearch, type Search } from './step.ts';

declare const self: DedicatedWorkerGlobalScope;

let current = 0;

self.onmessage = ({ data }: MessageEvent<Request>) => {
  const { id, job } = data;
  current = id;
  if (job === null) return;
  work(id, job).catch((error: unknown) => reply({ id, kind: 'failed', message: String(error) }));
};

async function work(id: number, job: PackedJob): Promise<void> {
  const steps = handleJob({ ...job, plan: unpackPlan(job.plan) });
  for (const [index, step] of steps.entries()) {
    await untilMessagesAreRead();
    if (id !== current) return;
    const place = { id, done: index, of: steps.length };
    const begun = step();
    const part = isSearch(begun) ? await searched(begun, place) : begun;
    if (part === null) return;
    reply({ ...place, kind: 'part', part, done: index + 1 });
  }
  reply({ id, kind: 'done' });
}

const workAtOnce_ms = 30;
const betweenReports_ms = 100;

/** The result of a search, which stops now and then to hear of a newer job; null where there was one. */
async function searched(search: Search, place: { id: number; done: number; of: number }): Promise<Part | null> {
  let begun = performance.now();
  let reported = begun;
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    const now = performance.now();
    if (now - begun < workAtOnce_ms) continue;
    if (now - reported >= betweenReports_ms) {
      reply({ ...place, kind: 'part', part: { kind: 'progress', progress: value } });
      reported = now;
    }
    await untilMessagesAreRead();
    if (place.id !== current) return null;
    begun = performance.now();
  }
}

function untilMessagesAreRead(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function reply(message: Reply): void {
  self.postMessage(message);
}
