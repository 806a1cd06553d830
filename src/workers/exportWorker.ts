import { segmentsFile } from '../io/exporting/segmentsFile.ts';
import type { ExportReply, ExportRequest } from './exportProtocol.ts';
import { unpackPlan } from './packedPlan.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { plan, names, order } }: MessageEvent<ExportRequest>) => {
  const unpacked = unpackPlan(plan);
  const segments = unpacked.segments.map((segment, i) => ({ ...segment, name: names[i] ?? '' }));
  const file: ExportReply = segmentsFile({ ...unpacked, segments }, order);
  self.postMessage(file);
};
