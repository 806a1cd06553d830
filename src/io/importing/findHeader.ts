import { readNumber } from '../../numbers/readNumber.ts';
import { type Cell, isBlank, type Row } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { namesColumn } from './matchColumns.ts';

/** Where the names of the columns stand. */
export interface HeaderPlace {
  /** Position of the row, from 0; null: there is none. */
  readonly row: number | null;
  /** Rows above it may be titles, or segments: the user has to look. */
  readonly unsure: boolean;
}

/** Titles take no more rows than this. */
const looked = 50;

/**
 * Finds the row with the names of the columns: the one that names most of them, else the last row of texts above the
 * first row with a number.
 */
export function findHeader(rows: readonly Row[]): HeaderPlace {
  const head = rows.slice(0, looked);
  const filled = [...head.keys()].filter((index) => head[index]?.some((cell) => !isBlank(cell)));
  const row = mostNamed(head, filled) ?? aboveNumbers(head, filled);
  return { row, unsure: row !== null && row !== filled[0] };
}

/** Whether all that stands in a table are the names of its columns. */
export function isHeaderOnly(rows: readonly Row[]): boolean {
  const first = rows.findIndex((row) => !row.every(isBlank));
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  return first === last && findHeader(rows.slice(first, first + 1)).row !== null;
}

function mostNamed(rows: readonly Row[], filled: readonly number[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const index of filled) {
    const row = rows[index] ?? [];
    const count = new Set(row.filter((cell) => typeof cell === 'string' && namesColumn(cell)).map(cellText)).size;
    if (count > most && (count > 1 || !row.some(isNumber))) {
      best = index;
      most = count;
    }
  }
  return best;
}

function aboveNumbers(rows: readonly Row[], filled: readonly number[]): number | null {
  const first = filled.findIndex((index) => rows[index]?.some(isNumber));
  return filled[first - 1] ?? null;
}

/** Whether a cell reads as a number, in one way or in several. */
export function isNumber(cell: Cell): boolean {
  if (typeof cell !== 'string') return 'number' in cell;
  const reading = readNumber(cell, 'factor');
  return reading.ok || 'readings' in reading.problem;
}
