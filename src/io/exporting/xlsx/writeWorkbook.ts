import { strToU8, zipSync } from 'fflate';
import type { ExportCell } from '../segmentCells.ts';
import { escapeXml } from './escapeXml.ts';
import { packageParts, sheetEnd, sheetStart } from './workbookParts.ts';

/** The same cells make the same bytes, whenever they are written. */
const mtime = new Date(1980, 0, 1);
/** Positions in the formats of cells, see `workbookParts`. */
const heading = 1;
const percent = 2;

/** A spreadsheet of one sheet; the first row holds headings. */
export function writeWorkbook(sheetName: string, rows: readonly (readonly ExportCell[])[]): Uint8Array<ArrayBuffer> {
  const body = rows.map((cells, index) => `<row>${cells.map((cell) => cellXml(cell, index === 0)).join('')}</row>`);
  const parts = { ...packageParts(sheetName), 'xl/worksheets/sheet1.xml': sheetStart + body.join('') + sheetEnd };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { mtime });
}

function cellXml(cell: ExportCell, isHeading: boolean): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    const style = isHeading ? ` s="${heading}"` : '';
    return `<c${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  return `<c${cell.percent ? ` s="${percent}"` : ''}><v>${cell.number}</v></c>`;
}
