import { fail, type Result, succeed } from '../../model/result.ts';
import { isBlank, type Table } from '../tables/table.ts';
import { readSheet, type Sheet, type Workbook } from '../xlsx/readWorkbook.ts';
import type { WorkbookRefusal } from '../xlsx/refusal.ts';
import { isHeaderOnly } from './findHeader.ts';
import type { ImportQuestion, ImportRefusal } from './importView.ts';
import { type Findings, layOut } from './layout.ts';
import type { TableFinding } from './readTable.ts';

interface FilledSheet {
  readonly index: number;
  readonly hidden: boolean;
  readonly table: Table;
}

/** Reads the sheet that the user chose; else the likely one, with a question where others hold something too. */
export function readSheetTable(
  workbook: Workbook,
  chosen: number | undefined,
  onProgress: (share: number) => void,
): Result<TableFinding, ImportRefusal> {
  if (chosen !== undefined && workbook.sheets[chosen]) {
    const table = readSheet(workbook, chosen, onProgress);
    return table.ok ? succeed(sheetFinding(workbook, chosen, table.value, [])) : refuseSheet(table.error);
  }
  const filled: FilledSheet[] = [];
  for (const [index, { hidden }] of workbook.sheets.entries()) {
    const share = (part: number) => onProgress((index + part) / workbook.sheets.length);
    const table = readSheet(workbook, index, share);
    if (!table.ok && table.error.code !== 'emptySheet') return refuseSheet(table.error);
    if (table.ok && !isEmpty(table.value)) filled.push({ index, hidden, table: table.value });
  }
  const likely = filled.find(isSegmentSheet) ?? filled.find(({ hidden }) => !hidden) ?? filled[0];
  if (!likely) return fail({ code: 'emptySheet' });
  const isSure = filled.length === 1 && !likely.hidden;
  const questions: ImportQuestion[] = isSure ? [] : [{ code: 'sheet', likely: likely.index }];
  return succeed(sheetFinding(workbook, likely.index, likely.table, questions));
}

/** Whether names and sizes of segments stand under their headers. */
function isSegmentSheet({ hidden, table }: FilledSheet): boolean {
  return (
    !hidden && !isHeaderOnly(table.rows) && !layOut(ofSheet(table), {}).questions.some(({ code }) => code === 'mapping')
  );
}

function isEmpty({ rows }: Table): boolean {
  return rows.every((row) => row.every(isBlank));
}

function sheetFinding(
  { sheets }: Workbook,
  sheet: number,
  table: Table,
  questions: readonly ImportQuestion[],
): TableFinding {
  const names = sheets.map(({ name, hidden }: Sheet) => ({ name, hidden }));
  return { ...ofSheet(table), found: { kind: 'workbook', sheets: names, sheet }, questions };
}

function ofSheet(table: Table): Findings {
  return { table, isGrid: true, isPasted: false };
}

function refuseSheet(refusal: WorkbookRefusal): Result<never, ImportRefusal> {
  return fail(refusal.code === 'notASpreadsheet' ? { code: 'damagedSpreadsheet' } : refusal);
}
