import type { ExportOrder } from '../io/exporting/segmentsFile.ts';
import type { Plan } from '../model/plan.ts';
import { startExportWorker } from '../workers/startExportWorker.ts';
import { writeSegments } from '../workers/writeSegments.ts';

/** The segments as a file, written while the page goes on answering. Rejects where that fails. */
export function exportSegments(plan: Plan, order: ExportOrder): Promise<Blob> {
  return writeSegments(startExportWorker, plan, order);
}
