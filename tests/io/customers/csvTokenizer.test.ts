import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvTokenizer, longestRow_bytes, type TokenizerProblem } from '../../../src/io/customers/csvTokenizer.ts';
import type { Separator } from '../../../src/io/customers/customers.ts';
import { law } from '../../laws/law.ts';

interface Tokens {
  readonly rows: string[][];
  readonly problem: TokenizerProblem | null;
}

/** The cells of a text that comes in pieces of so many bytes. */
function tokens(text: string, separator: Separator = ',', piece = Number.POSITIVE_INFINITY): Tokens {
  const rows: string[][] = [];
  const tokenizer = new CsvTokenizer(separator, 100, ({ bytes, starts, ends, count }) => {
    const decoder = new TextDecoder();
    rows.push(Array.from({ length: count }, (_, i) => decoder.decode(bytes.subarray(starts[i], ends[i]))));
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) {
    const problem = tokenizer.push(bytes.slice(at, Math.min(bytes.length, at + piece)), false);
    if (problem !== null) return { rows, problem };
  }
  return { rows, problem: tokenizer.push(new Uint8Array(0), true) };
}

const cell = fc.array(fc.constantFrom('a', 'b', ' ', '"', ',', ';', '\n', '\r', 'é', '€', '😀'), { maxLength: 6 });
const cells = fc.array(
  fc.array(
    cell.map((characters) => characters.join('')),
    { minLength: 2, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 5 },
);
const piece = fc.integer({ min: 1, max: 40 });

describe('a table written as CSV', () => {
  it('is cut into the same cells again, wherever the pieces of the file end', () => {
    law([cells, piece, fc.constantFrom('\n', '\r\n', '\r')], (rows, size, newline) => {
      const text = Papa.unparse(rows, { newline, quotes: true });
      expect(tokens(text, ',', size)).toEqual({ rows, problem: null });
    });
  });

  it('is cut as papaparse cuts it, whatever its quotes are, where papaparse finds no fault', () => {
    const raw = fc.array(fc.constantFrom('a', ' ', '"', '""', '",', ',"', ',', '\n', 'é'), { maxLength: 30 });
    let compared = 0;
    law(
      [raw, piece],
      (parts, size) => {
        const text = parts.join('');
        const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        fc.pre(text !== '' && parsed.errors.length === 0);
        compared++;
        // A line break at the end starts no row here, an empty one there.
        const rows =
          text.endsWith('\n') && parsed.data.at(-1)?.join('') === '' ? parsed.data.slice(0, -1) : parsed.data;
        expect(tokens(text, ',', size)).toEqual({ rows, problem: null });
      },
      500,
    );
    expect(compared).toBeGreaterThan(300);
  });
});

describe('the tokenizer', () => {
  it('takes any of the separators and leaves the others in the cells', () => {
    for (const separator of [',', ';', '\t', '|'] as const) {
      const others = ',;\t|'.replace(separator, '');
      expect(tokens(`a${others}${separator}b`, separator).rows).toEqual([[`a${others}`, 'b']]);
    }
  });

  it('gives every row its number, a line break inside quotes starting none', () => {
    const numbers: number[] = [];
    const tokenizer = new CsvTokenizer(',', 9, ({ number }) => numbers.push(number));
    tokenizer.push(new TextEncoder().encode('a\n"b\nb"\n\nc\n'), true);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('counts the cells that it has no room for', () => {
    let cells = 0;
    const tokenizer = new CsvTokenizer(',', 2, ({ count }) => {
      cells = count;
    });
    tokenizer.push(new TextEncoder().encode('a,"b""",c,"d""e"\n'), true);
    expect(cells).toBe(4);
  });

  it('says where a quote opens that never closes', () => {
    expect(tokens('a,b\n1,2\n3,"4\n5,6\n').problem).toEqual({ code: 'unclosedQuote', row: 3 });
  });

  it('gives up a quote without an end after 1 MiB, and a row that long', () => {
    const long = 'x'.repeat(longestRow_bytes + 1);
    expect(tokens(`a\n"${long}`, ',', 65_536).problem).toEqual({ code: 'unclosedQuote', row: 2 });
    expect(tokens(`a\n${long}`, ',', 65_536).problem).toEqual({ code: 'rowTooLong', row: 2 });
  });
});
