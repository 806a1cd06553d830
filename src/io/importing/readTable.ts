import { fail, type Result, succeed } from '../../model/result.ts';
import { splitTabs } from '../tables/splitTabs.ts';
import { isBlank, type Table } from '../tables/table.ts';
import { decodeBytes } from './decodeBytes.ts';
import { isHeaderOnly } from './findHeader.ts';
import { findSeparator } from './findSeparator.ts';
import type { Encoding, Found, ImportChoices, ImportQuestion, ImportRefusal } from './importView.ts';
import type { Findings } from './layout.ts';
import type { OpenSource } from './openSource.ts';
import { readSheetTable } from './readSheetTable.ts';
import { sniffText } from './sniffText.ts';
import { splitText } from './splitText.ts';
import { tidyRow } from './tidyRow.ts';

/** A table with how it was found. */
export interface TableFinding extends Findings {
  readonly found: FoundTable;
  readonly questions: readonly ImportQuestion[];
}

type WithoutLayout<T> = T extends Found ? Omit<T, 'headerRow' | 'decimal'> : never;
export type FoundTable = WithoutLayout<Found>;
type Progress = (share: number) => void;

const mostColumns = 1_000;

/** Reads the cells of a source: as the user says, else as its bytes and characters show. */
export function readTable(
  source: OpenSource,
  choices: ImportChoices,
  onProgress: Progress,
): Result<TableFinding, ImportRefusal> {
  const finding = readKind(source, choices, onProgress);
  if (!finding.ok) return finding;
  const { rows } = finding.value.table;
  if (rows.every((row) => row.every(isBlank))) {
    return fail({ code: finding.value.found.kind === 'workbook' ? 'emptySheet' : 'emptyFile' });
  }
  if (isHeaderOnly(rows)) return fail({ code: 'headerOnly' });
  const isWide = rows.some(
    (row) => row.length > mostColumns && row.findLastIndex((cell) => !isBlank(cell)) >= mostColumns,
  );
  return isWide ? fail({ code: 'tooManyColumns', limit: mostColumns }) : finding;
}

function readKind(
  source: OpenSource,
  choices: ImportChoices,
  onProgress: Progress,
): Result<TableFinding, ImportRefusal> {
  switch (source.kind) {
    case 'bytes':
      return readBytes(source.bytes, choices, onProgress);
    case 'text':
      return readText(source.text, null, choices, onProgress);
    case 'table':
      return succeed(textFinding(source.table, true, null, '\t'));
    case 'workbook':
      return readSheetTable(source.workbook, choices.sheet, onProgress);
  }
}

function readBytes(
  bytes: Uint8Array,
  choices: ImportChoices,
  onProgress: Progress,
): Result<TableFinding, ImportRefusal> {
  const decoded = decodeBytes(bytes, choices.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, doubt } = decoded.value;
  const finding = readText(text, encoding, choices, onProgress);
  if (!finding.ok || doubt === null) return finding;
  return succeed({ ...finding.value, questions: [{ code: 'encoding', likely: encoding, ...doubt }] });
}

function readText(
  text: string,
  encoding: Encoding | null,
  choices: ImportChoices,
  onProgress: Progress,
): Result<TableFinding, ImportRefusal> {
  const noTable = sniffText(text);
  if (noTable) return fail({ code: noTable });
  const { separator, start } = findSeparator(text);
  const chosen = choices.separator ?? separator;
  // Pasted cells are read as in the grid, where a quote may be a character like any other.
  if (encoding === null && chosen === '\t') {
    return succeed(textFinding({ rows: splitTabs(text.slice(start)).map(tidyRow) }, false, null, '\t'));
  }
  const rows = splitText(text.slice(start), chosen, onProgress);
  return rows.ok ? succeed(textFinding({ rows: rows.value }, false, encoding, chosen)) : rows;
}

function textFinding(
  table: Table,
  isGrid: boolean,
  encoding: Encoding | null,
  separator: Extract<FoundTable, { kind: 'text' }>['separator'],
): TableFinding {
  return { table, isGrid, isPasted: encoding === null, found: { kind: 'text', encoding, separator }, questions: [] };
}
