import type { ExportOrder } from '../io/exporting/segmentsFile.ts';
import type { PackedPlan } from './packedPlan.ts';

/** To the worker of one export. */
export interface ExportRequest {
  readonly plan: PackedPlan;
  /** Of the segments, which a packed plan leaves behind. */
  readonly names: readonly string[];
  readonly order: ExportOrder;
}

/** From the worker, once. */
export type ExportReply = Blob;
