import { describe, expect, it, vi } from 'vitest';
import type { CustomersJob, CustomersReply } from '../../src/workers/customersProtocol.ts';
import { type CustomersWorker, createCustomersRunner } from '../../src/workers/customersRunner.ts';
import { handleCustomers } from '../../src/workers/handleCustomers.ts';

const file = new Blob(['a,b\nx,1\nx,2\ny,3\n']);
const job: CustomersJob = {
  kind: 'group',
  file,
  request: { separator: ',', columns: [{ position: 0, ranges: null }], value: null },
};

function idleWorker() {
  const worker = {
    postMessage: vi.fn<(job: CustomersJob) => void>(),
    terminate: vi.fn<() => void>(),
    onmessage: null,
    onerror: null,
  } as CustomersWorker & { postMessage: ReturnType<typeof vi.fn>; terminate: ReturnType<typeof vi.fn> };
  const reply = (data: CustomersReply) => worker.onmessage?.({ data } as MessageEvent<CustomersReply>);
  return { worker, reply };
}

describe('a list of customers in a worker', () => {
  it('is grouped, and how far it is comes before the groups', async () => {
    const replies: CustomersReply[] = [];
    await handleCustomers(job, (reply) => replies.push(reply));
    expect(replies.map(({ kind }) => kind)).toEqual(['progress', 'group']);
    expect(replies.at(-1)).toMatchObject({ result: { ok: true, value: { rows: 3 } } });
  });

  it('is profiled', async () => {
    const replies: CustomersReply[] = [];
    await handleCustomers({ kind: 'profile', file }, (reply) => replies.push(reply));
    expect(replies.at(-1)).toMatchObject({ kind: 'profile', result: { ok: true, value: { rows: 3 } } });
  });

  it('ends its worker with the result, and says nothing after it', () => {
    const { worker, reply } = idleWorker();
    const onReply = vi.fn();
    createCustomersRunner(() => worker)(job, onReply);
    reply({ kind: 'progress', share: 0.5 });
    expect(worker.terminate).not.toHaveBeenCalled();
    reply({ kind: 'failed', message: 'a bug' });
    reply({ kind: 'failed', message: 'another' });
    expect(worker.terminate).toHaveBeenCalledOnce();
    expect(onReply.mock.calls.map(([{ kind }]) => kind)).toEqual(['progress', 'failed']);
  });

  it('ends at once when it is given up, and says nothing more', () => {
    const { worker, reply } = idleWorker();
    const onReply = vi.fn();
    createCustomersRunner(() => worker)(job, onReply)();
    expect(worker.terminate).toHaveBeenCalledOnce();
    reply({ kind: 'progress', share: 0.5 });
    expect(onReply).not.toHaveBeenCalled();
  });

  it('tells of a worker that cannot be started', () => {
    const { worker } = idleWorker();
    const onReply = vi.fn();
    createCustomersRunner(() => worker)(job, onReply);
    worker.onerror?.({ message: 'no script' } as ErrorEvent);
    expect(onReply.mock.calls).toEqual([[{ kind: 'failed', message: 'no script' }]]);
  });
});
