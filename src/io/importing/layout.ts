import { isBlank, type Row, type Table } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { findHeader, isNumber } from './findHeader.ts';
import { type HeaderName, headerName } from './headerName.ts';
import { type ImportColumn, importColumns, requiredColumns } from './importColumns.ts';
import type { ImportChoices, ImportQuestion } from './importView.ts';
import { matchColumns } from './matchColumns.ts';

/** What is to be understood. Of a grid, as of a spreadsheet, all rows have the same columns. */
export interface Findings {
  readonly table: Table;
  readonly isGrid: boolean;
  /** Cells that were copied seldom bring the names of their columns along; a file without them has to be looked at. */
  readonly isPasted: boolean;
}

/** What stands where in a table. */
export interface Layout {
  readonly headerRow: number | null;
  /** As they stand; empty where there are none. */
  readonly headers: readonly string[];
  readonly names: readonly HeaderName[];
  /** As many as the table has columns. */
  readonly mapping: readonly (ImportColumn | null)[];
  readonly questions: readonly ImportQuestion[];
}

/** The columns of a table without header, by their number: name and size, or with price and lift. */
const positions: Readonly<Record<number, readonly ImportColumn[]>> = {
  2: ['name', 'size'],
  4: ['name', 'size', 'cpm', 'microLift'],
  [importColumns.length]: importColumns,
};

const looked = 100;

/** Finds header, width and meaning of the columns, or takes what the user says of them. */
export function layOut({ table: { rows }, isGrid, isPasted }: Findings, choices: ImportChoices): Layout {
  const found = findHeader(rows);
  const headerRow = choices.headerRow === undefined ? found.row : choices.headerRow;
  const header = headerRow === null ? [] : (rows[headerRow] ?? []);
  const width = isGrid ? widest(rows) : headerRow === null ? usualWidth(rows) : Math.min(header.length, widest(rows));
  const headers = Array.from({ length: width }, (_, position) => cellText(header[position]).trim());
  const guess =
    headerRow === null
      ? byPosition(rows, width, isPasted)
      : matchColumns(headers, numbersIn(rows.slice((headerRow ?? 0) + 1)));
  const mapping = onceEach(headers.map((_, position) => (choices.mapping ?? guess.mapping)[position] ?? null));
  const missing = requiredColumns.filter((column) => !mapping.includes(column));
  const questions: ImportQuestion[] = [];
  if (choices.headerRow === undefined && found.unsure) questions.push({ code: 'headerRow', likely: found.row ?? 0 });
  if (missing.length > 0 || (!choices.mapping && guess.unsure)) questions.push({ code: 'mapping', missing });
  return { headerRow, headers, names: headers.map(headerName), mapping, questions };
}

/** Whether a column has numbers only, as far as is looked. */
function numbersIn(rows: readonly Row[]): (position: number) => boolean {
  return (position) => {
    const cells = rows.slice(0, looked).flatMap((row) => row[position] ?? []);
    const filled = cells.filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every(isNumber);
  };
}

/** Without a header, the columns of a known number are taken by their places where names and sizes stand there. */
function byPosition(rows: readonly Row[], width: number, isPasted: boolean) {
  const columns = positions[width] ?? [];
  const head = rows.slice(0, looked).filter((row) => filledLength(row) > 1);
  const fits = head.filter(
    ([name, size]) => name !== undefined && !isNumber(name) && size !== undefined && isNumber(size),
  );
  const fit = columns.length > 0 && fits.length * 2 > head.length;
  return { mapping: fit ? columns : [], unsure: !fit || !isPasted };
}

function widest(rows: readonly Row[]): number {
  return rows.reduce((most, row) => (row.length > most ? Math.max(most, filledLength(row)) : most), 0);
}

/** The number of columns of most rows. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, looked)) {
    const length = filledLength(row);
    if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return usual?.[0] ?? 0;
}

/** The number of cells up to the last one that is not blank. */
export function filledLength(row: Row): number {
  return row.findLastIndex((cell) => !isBlank(cell)) + 1;
}

function onceEach(mapping: readonly (ImportColumn | null)[]): readonly (ImportColumn | null)[] {
  return mapping.map((column, position) => (mapping.indexOf(column) === position ? column : null));
}
