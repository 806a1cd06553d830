import type { Plan } from '../../model/plan.ts';
import { type ExportHeaders, segmentCells } from './segmentCells.ts';

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The segments as a spreadsheet of one sheet: numbers as numbers, shares and lifts in percent format, text as text. */
export async function segmentsXlsx(plan: Plan, headers: ExportHeaders, sheetName: string): Promise<Blob> {
  const { writeWorkbook } = await import('./xlsx/writeWorkbook.ts');
  return new Blob([writeWorkbook(sheetName, segmentCells(plan, headers))], { type: spreadsheetType });
}
