import type { SegmentRow } from '../../model/segmentRows.ts';
import { isBlank, type Row } from '../tables/table.ts';
import type { PlanContext } from './combinedDefects.ts';
import type { BareShare, DecimalMark, ImportChoices } from './importView.ts';
import type { Layout } from './layout.ts';
import { isNullable, isNumberColumn } from './numberColumns.ts';
import { type ColumnRules, cellKey, type RowReading, type RowRules, readRow } from './readRow.ts';
import { looksLikeTotal } from './totals.ts';

/** How a table is read, but for the doubts of its cells. */
export interface Reading {
  readonly rows: readonly Row[];
  readonly isGrid: boolean;
  readonly layout: Layout;
  readonly decimal: DecimalMark;
  readonly choices: ImportChoices;
  readonly context: PlanContext;
}

/** A row that is not blank, and whether it is left out as a total. */
export interface ReadRow {
  readonly row: Row;
  /** In the file, from 1. */
  readonly number: number;
  readonly reading: RowReading;
  readonly isTotal: boolean;
}

/** Reads the rows below the header, one after the other. */
export function* readRows(source: Reading): Generator<ReadRow> {
  const { rows, layout } = source;
  const rules = rowRules(source);
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  let people = 0;
  for (let index = (layout.headerRow ?? -1) + 1; index <= last; index += 1) {
    const row = rows[index];
    if (!row || row.every(isBlank)) continue;
    const reading = readRow(row, index + 1, rules);
    const isTotal = looksLikeTotal(row, reading.segment, layout, { people, isLast: index === last });
    if (!isTotal) people += reading.segment.size ?? 0;
    yield { row, number: index + 1, reading, isTotal };
  }
}

/** The segments that can enter the plan. */
export function* goodRows(source: Reading): Generator<SegmentRow> {
  for (const { reading, isTotal } of readRows(source)) {
    const { name, size } = reading.segment;
    const isLeft = isTotal && source.choices.totals !== 'take';
    if (reading.problems.length === 0 && !isLeft && name !== undefined && size !== undefined) {
      yield { ...reading.segment, name, size };
    }
  }
}

function rowRules({ isGrid, layout, decimal, choices, context }: Reading): RowRules {
  const columns = layout.mapping.flatMap((column, position): ColumnRules[] => {
    if (column === null) return [];
    if (!isNumberColumn(column)) return [{ column, position }];
    const { percent, scale } = layout.names[position] ?? { percent: false, scale: 0 };
    const bare: BareShare | undefined = choices.bareShares?.[column] ?? (percent ? 'percent' : undefined);
    return [{ column, position, decimal, bare, scale, nullable: isNullable(column) }];
  });
  const readings = new Map(choices.readings?.map(({ row, column, value }) => [cellKey(row, column), value]));
  return { width: layout.mapping.length, columns, isGrid, context, readings };
}
