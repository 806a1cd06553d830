import { CsvTokenizer } from './csvTokenizer.ts';
import { mostColumns, type Separator, separators } from './customers.ts';

const looksAt = 50;

/**
 * The mark that cuts the first rows into most cells, the same number in each; a comma where none does.
 *
 * @param whole the head is all of the file.
 */
export function detectSeparator(head: Uint8Array, whole: boolean): Separator {
  const scores = separators.map((separator) => ({ separator, score: scoreOf(head, whole, separator) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** Rows that are as long as the header count most, then its cells. */
function scoreOf(head: Uint8Array, whole: boolean, separator: Separator): number {
  const counts: number[] = [];
  const tokenizer = new CsvTokenizer(separator, mostColumns, ({ count }) => counts.push(count));
  tokenizer.push(head.slice(), whole);
  const [header = 1, ...rows] = counts.slice(0, looksAt);
  if (header === 1) return 0;
  const alike = rows.filter((count) => count === header).length / Math.max(1, rows.length);
  return alike * mostColumns + Math.min(header, mostColumns);
}
