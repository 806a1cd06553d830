import { fail, type Result, succeed } from '../../model/result.ts';
import { ByteDictionary } from './byteDictionary.ts';
import { cellNumber } from './cellNumber.ts';
import type { CsvRow } from './csvTokenizer.ts';
import {
  type CustomerGroups,
  type CustomersProblem,
  type GroupColumn,
  type GroupKey,
  type GroupRequest,
  mostGroups,
  type NumberColumn,
  type OnProgress,
} from './customers.ts';
import { GroupTable } from './groupTable.ts';
import { type RowReader, readRows } from './readRows.ts';
import { trimEnd, trimStart } from './trimmed.ts';

/**
 * Counts the customers of a list by what stands in some of its columns. Beside what reading takes there are at most
 * 100,000 groups, and 100,000 different texts of 8 MiB together in a column, so the file may have any number of rows.
 */
export async function groupCustomers(
  file: Blob,
  request: GroupRequest,
  onProgress: OnProgress,
): Promise<Result<CustomerGroups, CustomersProblem>> {
  const grouper = new Grouper(request);
  const counts = await readRows(file, request.separator, grouper, onProgress);
  return counts.ok ? succeed({ ...counts.value, groups: grouper.groups() }) : fail(counts.error);
}

const mostTexts_bytes = 2 ** 23;

class Grouper implements RowReader {
  private readonly coders: readonly CellCoder[];
  private readonly value: NumberColumn | null;
  private readonly combination: Int32Array;
  private readonly table: GroupTable;

  constructor({ columns, value }: GroupRequest) {
    this.coders = columns.map((column) => new CellCoder(column));
    this.value = value;
    this.combination = new Int32Array(columns.length);
    this.table = new GroupTable(columns.length, mostGroups);
  }

  header(): void {}

  row(row: CsvRow): CustomersProblem | null {
    for (let i = 0; i < this.coders.length; i++) {
      const code = this.coders[i].codeOf(row);
      if (code < 0) return tooManyGroups;
      this.combination[i] = code;
    }
    const value = this.value === null ? null : numberOf(row, this.value);
    return this.table.add(this.combination, value) ? null : tooManyGroups;
  }

  groups(): CustomerGroups['groups'] {
    const keys = this.coders.map((coder) => coder.keys());
    return this.table.groups().map(({ combination, people, value }) => ({
      keys: keys.map((column, i) => column[combination[i]]),
      people,
      value,
    }));
  }
}

const tooManyGroups: CustomersProblem = { code: 'tooManyGroups', limit: mostGroups };

/** Numbers what stands in the cells of a column: texts as they come, ranges by their place, 0 for no number. */
class CellCoder {
  private readonly column: GroupColumn;
  private readonly texts = new ByteDictionary(mostGroups, mostTexts_bytes);

  constructor(column: GroupColumn) {
    this.column = column;
  }

  codeOf(row: CsvRow): number {
    const { position, ranges } = this.column;
    if (ranges !== null) {
      const value = numberOf(row, { position, decimal: ranges.decimal });
      return value === null ? 0 : 1 + ranges.edges.filter((edge) => value >= edge).length;
    }
    const start = trimStart(row.bytes, row.starts[position], row.ends[position]);
    return this.texts.codeOf(row.bytes, start, trimEnd(row.bytes, start, row.ends[position]));
  }

  /** What each number stands for. */
  keys(): readonly GroupKey[] {
    const { ranges } = this.column;
    return ranges === null ? this.texts.texts() : [null, ...ranges.edges.keys(), ranges.edges.length];
  }
}

function numberOf({ bytes, starts, ends }: CsvRow, { position, decimal }: NumberColumn): number | null {
  const start = trimStart(bytes, starts[position], ends[position]);
  return cellNumber(bytes, start, trimEnd(bytes, start, ends[position]), decimal);
}
