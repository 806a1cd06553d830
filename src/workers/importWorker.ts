import { createImportHandler } from './handleImport.ts';
import type { ImportRequest } from './importProtocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const handle = createImportHandler((message) => self.postMessage(message));

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => handle(data);
