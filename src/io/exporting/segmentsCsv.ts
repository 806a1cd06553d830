import Papa from 'papaparse';
import type { Plan } from '../../model/plan.ts';
import { numberMarks } from '../../numbers/numberLocale.ts';
import { exactDecimal } from './exactDecimal.ts';
import { type ExportCell, type ExportHeaders, segmentCells } from './segmentCells.ts';

const byteOrderMark = '\uFEFF';

/**
 * The segments as CSV in the language of numbers, as its spreadsheets open it: semicolons where the comma marks
 * decimals, CRLF, a byte order mark. Every number is exact; shares and lifts are in percent, which cannot be taken for
 * a factor.
 */
export function segmentsCsv(plan: Plan, headers: ExportHeaders): Blob {
  const { decimal } = numberMarks();
  const rows = segmentCells(plan, headers).map((cells) => cells.map((cell) => textOf(cell, decimal)));
  const text = Papa.unparse(rows, { delimiter: decimal === ',' ? ';' : ',', newline: '\r\n' });
  return new Blob([byteOrderMark, text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

function textOf(cell: ExportCell, decimalMark: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.percent ? `${exactDecimal(cell.number, decimalMark, 2)}%` : exactDecimal(cell.number, decimalMark);
}
