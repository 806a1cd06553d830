import { fail, type Result, succeed } from '../../model/result.ts';
import { type CsvRow, CsvTokenizer } from './csvTokenizer.ts';
import { type CustomersProblem, mostColumns, type OnProgress, type Separator, type SkippedRows } from './customers.ts';
import { Utf8Chunks } from './utf8Chunks.ts';

/** Looks at the rows of a list, one after the other. */
export interface RowReader {
  header(names: readonly string[]): void;
  /** A row with as many cells as the header. */
  row(row: CsvRow): CustomersProblem | null;
}

export interface RowCounts {
  readonly rows: number;
  readonly skipped: SkippedRows;
}

const mostNamed = 10;
const decoder = new TextDecoder();

/**
 * Reads a list of customers from its file as it comes, so that its size does not matter: at a time there are a chunk of
 * the browser's (some MiB at most), an unfinished row (1 MiB), and what the reader keeps.
 */
export async function readRows(
  file: Blob,
  separator: Separator,
  reader: RowReader,
  onProgress: OnProgress,
): Promise<Result<RowCounts, CustomersProblem>> {
  const counter = new RowCounter(reader);
  const tokenizer = new CsvTokenizer(separator, mostColumns, (row) => counter.see(row));
  const text = new Utf8Chunks();
  const feed = (chunk: Uint8Array, last: boolean): CustomersProblem | null => {
    const bytes = text.push(chunk, last);
    if (typeof bytes === 'string') return { code: bytes };
    return tokenizer.push(bytes, last) ?? counter.problem;
  };
  const problem = (await eachChunk(file, feed, onProgress)) ?? feed(new Uint8Array(0), true) ?? counter.finish();
  return problem === null ? succeed(counter.counts()) : fail(problem);
}

/** Hands on the chunks of a file until one of them is a problem. */
async function eachChunk(
  file: Blob,
  feed: (chunk: Uint8Array, last: boolean) => CustomersProblem | null,
  onProgress: OnProgress,
): Promise<CustomersProblem | null> {
  const stream = file.stream().getReader();
  let read_bytes = 0;
  for (;;) {
    const step = await stream.read().catch(() => null);
    if (step === null) return { code: 'gone' };
    if (step.done) return null;
    const problem = feed(step.value, false);
    if (problem !== null) {
      await stream.cancel();
      return problem;
    }
    read_bytes += step.value.length;
    onProgress(read_bytes / file.size);
  }
}

/** Counts rows, tells those that do not fit apart, and hands on the others. */
class RowCounter {
  problem: CustomersProblem | null = null;
  private readonly reader: RowReader;
  private columns = 0;
  private rows = 0;
  private misfits = 0;
  private readonly first: number[] = [];

  constructor(reader: RowReader) {
    this.reader = reader;
  }

  see(row: CsvRow): void {
    if (this.problem !== null || isBlank(row)) return;
    if (this.columns === 0) this.readHeader(row);
    else if (row.count !== this.columns) this.skip(row.number);
    else {
      this.rows++;
      this.problem = this.reader.row(row);
    }
  }

  finish(): CustomersProblem | null {
    if (this.columns === 0) return { code: 'emptyFile' };
    return this.rows === 0 ? { code: 'noRows' } : null;
  }

  counts(): RowCounts {
    return { rows: this.rows, skipped: { count: this.misfits, first: this.first } };
  }

  private readHeader({ bytes, starts, ends, count }: CsvRow): void {
    if (count > mostColumns) {
      this.problem = { code: 'tooManyColumns', limit: mostColumns };
      return;
    }
    this.columns = count;
    const cell = (_: unknown, i: number) => decoder.decode(bytes.subarray(starts[i], ends[i])).trim();
    this.reader.header(Array.from({ length: count }, cell));
  }

  private skip(row: number): void {
    this.misfits++;
    if (this.first.length < mostNamed) this.first.push(row);
  }
}

/** An empty line, or one of nothing but separators, as spreadsheets leave them at the end. */
function isBlank({ starts, ends, count }: CsvRow): boolean {
  for (let i = 0; i < count; i++) if (ends[i] > starts[i]) return false;
  return true;
}
