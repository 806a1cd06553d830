import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import type { ExportKind } from '../../../io/exporting/exportKinds.ts';
import { importColumns } from '../../../io/importing/importColumns.ts';
import { planFileName } from '../../../io/planFileName.ts';
import type { Plan } from '../../../model/plan.ts';
import { numberLocale } from '../../../numbers/numberLocale.ts';
import { exportSegments } from '../../../store/exporting.ts';
import { saveBlob } from '../../../ui/saveBlob.ts';

/** Saves the inputs of the segments as a file of the user's, named after the plan. Rejects where it can't be written. */
export async function saveSegments(plan: Plan, kind: ExportKind): Promise<void> {
  const order = { kind, headers: headersOf(), sheetName: t('segments.place'), locale: numberLocale() };
  const file = await exportSegments(plan, order);
  saveBlob(file, planFileName(plan).replace(/\.micromacro\.json$/, `.${kind}`));
}

type Headers = Readonly<Record<(typeof importColumns)[number], string>>;

function headersOf(): Headers {
  return Object.fromEntries(importColumns.map((column) => [column, columnName(column)])) as Headers;
}
