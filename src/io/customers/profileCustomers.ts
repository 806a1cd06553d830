import { fail, type Result, succeed } from '../../model/result.ts';
import { type ByteKind, sniffBytes } from '../importing/sniffBytes.ts';
import { ByteDictionary } from './byteDictionary.ts';
import type { CsvRow } from './csvTokenizer.ts';
import {
  type ColumnProfile,
  type CustomerProfile,
  type CustomersProblem,
  mostListed,
  type OnProgress,
} from './customers.ts';
import { detectSeparator } from './detectSeparator.ts';
import { NumberTally } from './numberTally.ts';
import { type RowReader, readRows } from './readRows.ts';
import { trimEnd, trimStart } from './trimmed.ts';
import { Utf8Chunks } from './utf8Chunks.ts';

const head_bytes = 2 ** 16;
const otherKinds: ReadonlySet<ByteKind> = new Set<ByteKind>(['workbook', 'compressed', 'oldOrProtected', 'notText']);
/** Of a column: there may be 1,000 of them. */
const mostTexts_bytes = 2 ** 16;

/** Reads a list of customers once, to see what its columns hold. */
export async function profileCustomers(
  file: Blob,
  onProgress: OnProgress,
): Promise<Result<CustomerProfile, CustomersProblem>> {
  const head = await file
    .slice(0, head_bytes)
    .arrayBuffer()
    .catch(() => null);
  if (head === null) return fail({ code: 'gone' });
  const bytes = new Uint8Array(head);
  if (otherKinds.has(sniffBytes(bytes))) return fail({ code: 'notText' });
  const text = new Utf8Chunks().push(bytes, false);
  if (typeof text === 'string') return fail({ code: text });
  const separator = detectSeparator(text, file.size <= head_bytes);
  const profiler = new Profiler();
  const counts = await readRows(file, separator, profiler, onProgress);
  return counts.ok ? succeed({ separator, ...counts.value, columns: profiler.profiles() }) : counts;
}

class Profiler implements RowReader {
  private columns: readonly ColumnTally[] = [];

  header(names: readonly string[]): void {
    this.columns = names.map((name, position) => new ColumnTally(name, position));
  }

  row({ bytes, starts, ends }: CsvRow): null {
    for (let i = 0; i < this.columns.length; i++) {
      const start = trimStart(bytes, starts[i], ends[i]);
      this.columns[i].see(bytes, start, trimEnd(bytes, start, ends[i]));
    }
    return null;
  }

  profiles(): ColumnProfile[] {
    return this.columns.map((column) => column.profile());
  }
}

class ColumnTally {
  private readonly name: string;
  private readonly position: number;
  private readonly values = new ByteDictionary(mostListed, mostTexts_bytes);
  private tooMany = false;
  private readonly tallies = [new NumberTally('.'), new NumberTally(',')];

  constructor(name: string, position: number) {
    this.name = name;
    this.position = position;
  }

  see(bytes: Uint8Array, start: number, end: number): void {
    const code = this.tooMany ? -1 : this.values.codeOf(bytes, start, end);
    this.tooMany = code < 0;
    if (start < end) for (const tally of this.tallies) tally.see(bytes, start, end, code);
  }

  profile(): ColumnProfile {
    const [numbers = null] = this.tallies.map((tally) => tally.profile()).filter((profile) => profile !== null);
    return {
      position: this.position,
      name: this.name,
      distinct: this.tooMany ? null : this.values.size,
      numbers,
    };
  }
}
