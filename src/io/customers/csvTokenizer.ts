import type { Separator } from './customers.ts';
import { joined } from './utf8Chunks.ts';

/** The cells of one row, as places in bytes that hold only until the row has been looked at. */
export interface CsvRow {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Cells of the row; those beyond the length of `starts` have no place. */
  readonly count: number;
  /** Counts from 1; a line break inside quotes starts no row. */
  readonly number: number;
}

export type TokenizerProblem = { readonly code: 'unclosedQuote' | 'rowTooLong'; readonly row: number };

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const space = 32;
/** A row may be this long: the memory that a quote without an end can take. */
export const longestRow_bytes = 2 ** 20;

/**
 * Cuts UTF-8 into rows and cells, chunk by chunk, without making strings: rows end with LF, CR LF or CR, a cell that
 * starts with a quote ends with one, and two quotes inside are one. A quote that ends nothing is text, as in papaparse.
 * What an unfinished row leaves is kept for the next chunk, at most 1 MiB.
 */
export class CsvTokenizer {
  private readonly separator: number;
  private readonly onRow: (row: CsvRow) => void;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private rest: Uint8Array = new Uint8Array(0);
  private count = 0;
  private rows = 0;
  private escaped = false;
  private openQuote = false;

  constructor(separator: Separator, mostCells: number, onRow: (row: CsvRow) => void) {
    this.separator = separator.charCodeAt(0);
    this.onRow = onRow;
    this.starts = new Int32Array(mostCells);
    this.ends = new Int32Array(mostCells);
  }

  /** The bytes may be changed. @param last no more bytes come. */
  push(chunk: Uint8Array, last: boolean): TokenizerProblem | null {
    const bytes = joined(this.rest, chunk);
    let from = 0;
    while (from < bytes.length) {
      const next = this.scanRow(bytes, from, last);
      if (next < 0) break;
      this.rows++;
      if (this.escaped) this.unescape(bytes);
      this.onRow({ bytes, starts: this.starts, ends: this.ends, count: this.count, number: this.rows });
      from = next;
    }
    this.rest = bytes.slice(from);
    if (this.rest.length > longestRow_bytes || (last && this.rest.length > 0)) {
      return { code: this.openQuote ? 'unclosedQuote' : 'rowTooLong', row: this.rows + 1 };
    }
    return null;
  }

  /** Finds the cells of the row that starts here. @returns where the next one starts; −1 where the end is not there. */
  private scanRow(bytes: Uint8Array, from: number, last: boolean): number {
    this.count = 0;
    this.escaped = false;
    let at = from;
    for (;;) {
      const end = bytes[at] === quote ? this.quotedCell(bytes, at + 1, last) : this.plainCell(bytes, at);
      if (end < 0) return -1;
      if (bytes[end] !== this.separator) return this.afterRow(bytes, end, last);
      at = end + 1;
    }
  }

  private keep(start: number, end: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }

  /** @returns the place of what ends the cell. */
  private plainCell(bytes: Uint8Array, start: number): number {
    const { separator } = this;
    const { length } = bytes;
    let at = start;
    for (; at < length; at++) {
      const byte = bytes[at];
      if (byte === separator || byte === lineFeed || byte === carriageReturn) break;
    }
    this.keep(start, at);
    return at;
  }

  /** As `plainCell`; −1 where the closing quote is not there. Spaces after it are no part of the cell. */
  private quotedCell(bytes: Uint8Array, start: number, last: boolean): number {
    this.openQuote = true;
    for (let at = bytes.indexOf(quote, start); at >= 0; at = bytes.indexOf(quote, at)) {
      let after = at + 1;
      while (bytes[after] === space) after++;
      if (after === bytes.length && !last) return -1;
      if (after === bytes.length || this.endsCell(bytes[after])) {
        this.openQuote = false;
        this.keep(start, at);
        return after;
      }
      const double = bytes[at + 1] === quote;
      if (double) this.escaped = true;
      at += double ? 2 : 1;
    }
    return -1;
  }

  private endsCell(byte: number): boolean {
    return byte === this.separator || byte === lineFeed || byte === carriageReturn;
  }

  private afterRow(bytes: Uint8Array, end: number, last: boolean): number {
    if (end === bytes.length) return last ? end : -1;
    if (bytes[end] === lineFeed) return end + 1;
    // Whether a line feed follows the carriage return may be known with the next chunk only.
    if (end + 1 === bytes.length && !last) return -1;
    return bytes[end + 1] === lineFeed ? end + 2 : end + 1;
  }

  /** Makes two quotes one, in place: the row is complete and is not read again. */
  private unescape(bytes: Uint8Array): void {
    const placed = Math.min(this.count, this.starts.length);
    for (let cell = 0; cell < placed; cell++) {
      const start = this.starts[cell];
      const wasQuoted = bytes[start - 1] === quote;
      if (wasQuoted) this.ends[cell] = withoutDoubles(bytes, start, this.ends[cell]);
    }
  }
}

/** @returns the new end. */
function withoutDoubles(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let from = start; from < end; from++) {
    bytes[to++] = bytes[from];
    if (bytes[from] === quote && bytes[from + 1] === quote && from + 1 < end) from++;
  }
  return to;
}
