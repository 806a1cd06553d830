import type { ImportReply, ImportRequest } from './importProtocol.ts';

/** The part of Worker that an import needs. */
export interface ImportWorker {
  postMessage(request: ImportRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ImportReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Starts the worker of one import; ending it ends the import, whatever it is doing. */
export function startImportWorker(): ImportWorker {
  return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
}
