import { t } from '../../../i18n/translate.ts';
import { importColumns } from '../../../io/importing/importColumns.ts';
import { planFileName } from '../../../io/planFileName.ts';
import type { Plan } from '../../../model/plan.ts';
import { saveBlob } from '../../../ui/saveBlob.ts';
import { columnName } from '../grid/columnWords.ts';

export const exportKinds = ['csv', 'xlsx'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Saves the inputs of the segments as a file of the user's, named after the plan. */
export async function saveSegments(plan: Plan, kind: ExportKind): Promise<void> {
  saveBlob(await blobOf(plan, kind), planFileName(plan).replace(/\.micromacro\.json$/, `.${kind}`));
}

async function blobOf(plan: Plan, kind: ExportKind): Promise<Blob> {
  const headers = headersOf();
  if (kind === 'csv') return (await import('../../../io/exporting/segmentsCsv.ts')).segmentsCsv(plan, headers);
  const { segmentsXlsx } = await import('../../../io/exporting/segmentsXlsx.ts');
  return segmentsXlsx(plan, headers, t('segments.place'));
}

type Headers = Readonly<Record<(typeof importColumns)[number], string>>;

function headersOf(): Headers {
  return Object.fromEntries(importColumns.map((column) => [column, columnName(column)])) as Headers;
}
