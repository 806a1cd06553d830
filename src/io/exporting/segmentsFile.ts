import type { Plan } from '../../model/plan.ts';
import { setNumberLocale } from '../../numbers/numberLocale.ts';
import type { ExportKind } from './exportKinds.ts';
import type { ExportHeaders } from './segmentCells.ts';
import { segmentsCsv } from './segmentsCsv.ts';
import { segmentsXlsx } from './segmentsXlsx.ts';

/** How the segments are to be written; it can be sent to a worker. */
export interface ExportOrder {
  readonly kind: ExportKind;
  readonly headers: ExportHeaders;
  /** Of the spreadsheet. */
  readonly sheetName: string;
  /** The language of numbers. */
  readonly locale: string;
}

/** The segments as a file, written in the order's language of numbers, which is the thread's from then on. */
export function segmentsFile(plan: Plan, { kind, headers, sheetName, locale }: ExportOrder): Blob {
  setNumberLocale(locale);
  return kind === 'csv' ? segmentsCsv(plan, headers) : segmentsXlsx(plan, headers, sheetName);
}
