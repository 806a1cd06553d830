import Papa from 'papaparse';
import { mostSegments } from '../../model/fields.ts';
import { fail, type Result, succeed } from '../../model/result.ts';
import type { Separator } from './importView.ts';
import { tidyRow } from './tidyRow.ts';

export type SplitRefusal =
  | { readonly code: 'unclosedQuote'; readonly row: number }
  | { readonly code: 'tooManyRows'; readonly limit: number };

const slice_characters = 2 ** 21;
/** Beside the segments: titles, the names of the columns, totals, blank rows. */
const mostRows = mostSegments + 100;

/**
 * Splits text into rows of cells, slice by slice. A quote that is never closed, or that closes in the middle of a cell,
 * is refused with the row in which it opens, because all that follows might be read as one name.
 */
export function splitText(
  text: string,
  separator: Separator,
  onProgress?: (share: number) => void,
): Result<string[][], SplitRefusal> {
  const lines = unifyLineEnds(text);
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  const rows: string[][] = [];
  let length = slice_characters;
  for (let at = 0; at < lines.length; ) {
    const isLast = at + length >= lines.length;
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(lines.slice(at, at + length), 0, !isLast);
    // An error of the row that the slice cuts off is found, or not, with the next slice.
    const error = errors.find(({ row = 0 }) => isLast || row < data.length);
    if (error) return fail({ code: 'unclosedQuote', row: rows.length + (error.row ?? 0) + 1 });
    if (rows.length + data.length > mostRows) return fail({ code: 'tooManyRows', limit: mostSegments });
    for (const row of data) rows.push(tidyRow(row));
    if (meta.cursor === 0) length *= 2;
    at = isLast ? lines.length : at + meta.cursor;
    onProgress?.(at / lines.length);
  }
  return succeed(rows);
}

/** The parser knows only one kind of line end. Those in quotes stay as they are, unless there is no other kind. */
function unifyLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  if (!text.includes('\n')) return text.replaceAll('\r', '\n');
  return text.replace(/"[^"]*"|\r\n?/g, (piece) => (piece.startsWith('"') ? piece : '\n'));
}
