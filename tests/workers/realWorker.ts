import { vi } from 'vitest';

/** What a worker's own script talks to. */
interface Thread<Request, Reply> {
  onmessage: ((event: { data: Request }) => unknown) | null;
  postMessage(reply: Reply): void;
}

/**
 * A worker with its real script, messages copied as between threads; a post ends when the script has handled it. The
 * test takes back what it stubs: globals and modules.
 */
export async function realWorker<Request, Reply>(script: string) {
  const thread: Thread<Request, Reply> = {
    onmessage: null,
    postMessage: (reply) => worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent<Reply>),
  };
  const worker = {
    postMessage: (request: Request, transfer: Transferable[] = []) =>
      thread.onmessage?.({ data: structuredClone(request, { transfer }) }),
    terminate: vi.fn(),
    onmessage: null as ((event: MessageEvent<Reply>) => void) | null,
    onerror: null,
  };
  vi.stubGlobal('self', thread);
  await vi.importActual<unknown>(`../../src/workers/${script}.ts`);
  return worker;
}
