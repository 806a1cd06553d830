import Papa from 'papaparse';
import { type Separator, separators } from './importView.ts';
import { namesColumn } from './matchColumns.ts';

/** How the cells of a text are kept apart, and where its rows begin: after a line that only says so. */
export interface SeparatorFinding {
  readonly separator: Separator;
  readonly start: number;
}

const looked_characters = 64 * 1024;
const looked_rows = 50;
/** Of equal ones the first: a comma may be a decimal mark, and stands in texts. */
const byLikelihood: readonly Separator[] = ['\t', ';', '|', ','];
const said = /^\ufeff?"?sep=(.)"?[ \t;,|]*(\r\n|\r|\n|$)/i;

/** Finds the separator: what the first line says ("sep=;"), else what gives rows of one width, and known names. */
export function findSeparator(text: string): SeparatorFinding {
  const [line = '', mark] = said.exec(text) ?? [];
  const separator = separators.find((each) => each === mark);
  if (separator) return { separator, start: line.length };
  const head = text.slice(0, looked_characters).replace(/\r\n?/g, '\n');
  const rated = byLikelihood.map((each) => ({ separator: each, rating: rate(head, each) }));
  const best = rated.reduce((best, next) => (next.rating > best.rating ? next : best));
  return { separator: best.rating > 0 ? best.separator : ',', start: 0 };
}

/** Known names first, then how many rows have the same number of columns, then how many columns that is. */
function rate(text: string, separator: Separator): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: looked_rows });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const named = Math.max(0, ...rows.map((row) => (row.length > 1 ? row.filter(namesColumn).length : 0)));
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width === 1 && named === 0 ? 0 : named * 1e6 + (count / rows.length) * 1e3 + Math.min(width, 999) / 1e3;
}
