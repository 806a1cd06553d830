import { describe, expect, it, vi } from 'vitest';
import { createImporting } from '../../src/store/importing.ts';
import { createImportHandler } from '../../src/workers/handleImport.ts';
import type { ImportReply, ImportRequest } from '../../src/workers/importProtocol.ts';
import type { ImportWorker } from '../../src/workers/startImportWorker.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const plan = plainPlan({});
const csv = (text: string, name = 'table.csv') => ({ kind: 'file', name, content: new Blob([text]) }) as const;

/** A worker that answers as the real one does, in the same thread. */
function honestWorker(): ImportWorker {
  let ended = false;
  const handle = createImportHandler((data) => {
    if (!ended) worker.onmessage?.({ data } as MessageEvent<ImportReply>);
  });
  const worker: ImportWorker = {
    postMessage: (request) => queueMicrotask(() => handle(structuredClone(request))),
    terminate: () => {
      ended = true;
    },
    onmessage: null,
    onerror: null,
  };
  return worker;
}

/** A worker that does nothing but keep its messages; the test answers them. */
function silentWorker() {
  const requests: ImportRequest[] = [];
  const worker = {
    postMessage: (request: ImportRequest) => void requests.push(request),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  } as ImportWorker & { terminate: ReturnType<typeof vi.fn> };
  return { worker, requests, reply: (data: ImportReply) => worker.onmessage?.({ data } as MessageEvent<ImportReply>) };
}

function settled(store: ReturnType<typeof createImporting>) {
  return vi.waitFor(() => {
    const state = store.getState();
    expect(state.status).not.toBe('reading');
    return state;
  });
}

describe('an import', () => {
  it('starts no worker before there is something to read', () => {
    const startWorker = vi.fn(honestWorker);
    expect(createImporting({ startWorker }).getState()).toMatchObject({ status: 'idle', view: null, source: null });
    expect(startWorker).not.toHaveBeenCalled();
  });

  it('goes from reading to ready, and gives its rows', async () => {
    const store = createImporting({ startWorker: honestWorker });
    store.getState().open(csv('segment,size\nA,10\nB,20\n'), plan);
    expect(store.getState()).toMatchObject({ status: 'reading', source: 'table.csv', progress: 0 });
    const { status, progress, view } = await settled(store);
    expect([status, progress, view?.goodCount]).toEqual(['ready', 1, 2]);
    expect(await store.getState().take()).toEqual([
      { name: 'A', size: 10 },
      { name: 'B', size: 20 },
    ]);
  });

  it('keeps the view while a choice is followed, and all choices that still hold', async () => {
    const store = createImporting({ startWorker: honestWorker });
    store.getState().open(csv('segment;size;cpm\nA;1000;1,234\n'), plan);
    const first = await settled(store);
    store.getState().choose({ decimal: ',' });
    expect(store.getState()).toMatchObject({ status: 'reading', view: first.view });
    await settled(store);
    store.getState().choose({ scales: true });
    const { choices } = await settled(store);
    expect(choices).toEqual({ decimal: ',', scales: true });
    expect(await store.getState().take()).toEqual([{ name: 'A', size: 1000, cpm: 1.234 }]);
  });

  it('is refused with the reason, and another source can follow', async () => {
    const store = createImporting({ startWorker: honestWorker });
    store.getState().open(csv(''), plan);
    expect(await settled(store)).toMatchObject({ status: 'refused', refusal: { code: 'emptyFile' }, view: null });
    await expect(store.getState().take()).rejects.toThrow('nothing to take');
    store.getState().open({ kind: 'text', text: 'A\t10' }, plan);
    expect(await settled(store)).toMatchObject({ status: 'ready', refusal: null, source: null });
  });

  it('fails when its worker breaks, and can be tried again', async () => {
    const { worker } = silentWorker();
    const startWorker = vi.fn<() => ImportWorker>().mockReturnValueOnce(worker).mockImplementation(honestWorker);
    const store = createImporting({ startWorker });
    store.getState().open(csv('segment,size\nA,10\n'), plan);
    worker.onerror?.({ message: 'no script' } as ErrorEvent);
    expect(store.getState().status).toBe('failed');
    store.getState().open(csv('segment,size\nA,10\n'), plan);
    expect((await settled(store)).status).toBe('ready');
  });

  it('ends its worker at once when it is cancelled, and hears nothing more of it', () => {
    const { worker, requests, reply } = silentWorker();
    const store = createImporting({ startWorker: () => worker });
    store.getState().open(csv('segment,size\nA,10\n'), plan);
    store.getState().cancel();
    expect(worker.terminate).toHaveBeenCalledOnce();
    reply({ round: requests[0]?.round ?? 0, kind: 'progress', share: 0.5 });
    expect(store.getState()).toMatchObject({ status: 'idle', progress: 0, source: null });
  });

  it('hears only the answer to its last question', () => {
    const { worker, requests, reply } = silentWorker();
    const store = createImporting({ startWorker: () => worker });
    store.getState().open(csv('segment,size\nA,10\n'), plan);
    store.getState().choose({ decimal: ',' });
    reply({ round: requests[0]?.round ?? 0, kind: 'refused', refusal: { code: 'emptyFile' } });
    expect(store.getState().status).toBe('reading');
    reply({ round: requests[1]?.round ?? 0, kind: 'progress', share: 0.5 });
    expect(store.getState().progress).toBe(0.5);
  });

  it('gives no rows that are not wanted any more: a choice, a cancel or a failure rejects', async () => {
    for (const end of ['choose', 'cancel', 'fail'] as const) {
      const { worker, requests, reply } = silentWorker();
      const store = createImporting({ startWorker: () => worker });
      store.getState().open(csv('segment,size\nA,10\n'), plan);
      reply({ round: requests[0]?.round ?? 0, kind: 'view', view: {} as never });
      const rows = store.getState().take();
      if (end === 'choose') store.getState().choose({ totals: 'take' });
      else if (end === 'cancel') store.getState().cancel();
      else reply({ round: requests[1]?.round ?? 0, kind: 'failed', message: 'a bug' });
      await expect(rows).rejects.toThrow('not wanted');
    }
  });
});
