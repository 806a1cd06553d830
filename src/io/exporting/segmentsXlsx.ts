import type { Plan } from '../../model/plan.ts';
import { type ExportHeaders, segmentCells } from './segmentCells.ts';
import { writeWorkbook } from './xlsx/writeWorkbook.ts';

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The segments as a spreadsheet of one sheet: numbers as numbers, shares and lifts in percent format, text as text. */
export function segmentsXlsx(plan: Plan, headers: ExportHeaders, sheetName: string): Blob {
  return new Blob([writeWorkbook(sheetName, segmentCells(plan, headers))], { type: spreadsheetType });
}
