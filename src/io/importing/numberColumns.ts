import { checkValue, type ValueProblem } from '../../model/checkValue.ts';
import { type Field, fields, smallestPositive } from '../../model/fields.ts';
import type { NumberKind } from '../../numbers/numberKind.ts';
import { type ImportColumn, importColumns } from './importColumns.ts';

/** The columns that hold numbers. */
export type NumberColumn = Exclude<ImportColumn, 'name' | 'included'>;

export function isNumberColumn(column: ImportColumn | null): column is NumberColumn {
  return column !== null && column !== 'name' && column !== 'included';
}

/** Beside the table of fields, because this is asked for every cell: looking up paths takes ten times as long. */
const kinds = byColumn((field) => field.kind);
const highest = byColumn(({ limit }) => (limit.below === undefined && !limit.whole ? limit.atMost : 0));

/** What the numbers of a column count. */
export function kindOf(column: NumberColumn): NumberKind {
  return kinds[column];
}

/** Holds a number against the limits of its field; null where all is well. */
export function checkNumber(value: number, column: NumberColumn): ValueProblem | null {
  if (value > smallestPositive && value <= highest[column]) return null;
  return checkValue(`segments.*.${column}`, value);
}

/** Whether a blank cell stands for "as the campaign has it". */
export function isNullable(column: NumberColumn): boolean {
  return 'nullable' in fields[`segments.*.${column}`].limit;
}

function byColumn<T>(take: (field: Field) => T): Readonly<Record<NumberColumn, T>> {
  const entries = importColumns
    .filter(isNumberColumn)
    .map((column): [NumberColumn, T] => [column, take(fields[`segments.*.${column}`])]);
  return Object.fromEntries(entries) as Record<NumberColumn, T>;
}
