import type { ExportOrder } from '../io/exporting/segmentsFile.ts';
import type { Plan } from '../model/plan.ts';
import type { ExportReply, ExportRequest } from './exportProtocol.ts';
import { memoryOf, packPlan } from './packedPlan.ts';

/** The part of Worker that an export needs. */
export interface ExportWorker {
  postMessage(request: ExportRequest, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ExportReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Has the segments written as a file by a worker of its own, since 100,000 take more than a second; rejects when it fails. */
export function writeSegments(startWorker: () => ExportWorker, plan: Plan, order: ExportOrder): Promise<Blob> {
  const worker = startWorker();
  const written = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  const packed = packPlan(plan);
  const names = plan.segments.map(({ name }) => name);
  worker.postMessage({ plan: packed, names, order }, memoryOf(packed));
  return written.finally(() => worker.terminate());
}
