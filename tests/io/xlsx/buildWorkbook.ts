import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Row } from '../../../src/io/tables/table.ts';
import { readSheet, readWorkbook, type WorkbookRefusal } from '../../../src/io/xlsx/readWorkbook.ts';
import type { Result } from '../../../src/model/result.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** A workbook of one sheet: what stands in its `sheetData`, and parts to add, to change, or with null to leave out. */
export function buildWorkbook(sheetData: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetXml(sheetData),
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(all)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

export function sheetXml(sheetData: string, after = ''): string {
  return `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

export function workbookXml(sheets: string, properties = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${links}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

export function relationships(...targets: readonly (readonly [kind: string, part: string])[]): string {
  const each = targets.map(
    ([kind, part], index) => `<Relationship Id="rId${index + 1}" Type="${links}/${kind}" Target="${part}"/>`,
  );
  return `<Relationships xmlns="${packageLinks}">${each.join('')}</Relationships>`;
}

export function sharedStringsXml(items: string): string {
  return `<sst xmlns="${main}">${items}</sst>`;
}

/** Cell formats by the id or the code of their number format, from position 1. */
export function stylesXml(...formats: readonly (number | string)[]): string {
  const firstOwn = 164;
  const codes = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${firstOwn + index}" formatCode="${format}"/>` : '',
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? firstOwn + index : format}"/>`,
  );
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** The first sheet of a workbook, or why there is none. */
export function readFirst(bytes: Uint8Array): Result<readonly Row[], WorkbookRefusal> {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const sheet = readSheet(workbook.value, 0);
  return sheet.ok ? { ok: true, value: sheet.value.rows } : sheet;
}

/** The rows of the first sheet of a workbook that is read. */
export function rowsOf(bytes: Uint8Array): readonly Row[] {
  const sheet = readFirst(bytes);
  if (!sheet.ok) throw new Error(`refused: ${sheet.error.code}`);
  return sheet.value;
}

export function refusalOf(bytes: Uint8Array): WorkbookRefusal | null {
  const sheet = readFirst(bytes);
  return sheet.ok ? null : sheet.error;
}
