import type { SegmentRow } from '../../model/segmentRows.ts';
import { isBlank, type Row } from '../tables/table.ts';
import { shownText } from './cellText.ts';
import { combinedDefects, type PlanContext } from './combinedDefects.ts';
import type { ImportColumn } from './importColumns.ts';
import type { CellProblem } from './importView.ts';
import { filledLength } from './layout.ts';
import { readNameCell } from './readNameCell.ts';
import { type Defect, type NumberCell, type NumberRules, readNumberCell, withinLimits } from './readNumberCell.ts';
import { readYesNo } from './readYesNo.ts';

/** How the rows of a table are read. */
export interface RowRules {
  /** Columns of the table. */
  readonly width: number;
  readonly columns: readonly ColumnRules[];
  /** Rows are cut where their cells end, as in spreadsheets; else a missing cell is a mistake. */
  readonly isGrid: boolean;
  readonly context: PlanContext;
  /** Numbers that the user chose for cells, by `cellKey`. */
  readonly readings: ReadonlyMap<string, number>;
}

export type ColumnRules =
  | { readonly column: 'name'; readonly position: number }
  | { readonly column: 'included'; readonly position: number }
  | (NumberRules & { readonly position: number; readonly nullable: boolean });

/** What a row says. It can enter the plan if it has no problems. */
export interface RowReading {
  /** Without its name or size where they could not be read. */
  readonly segment: Partial<SegmentRow>;
  readonly problems: readonly CellProblem[];
  readonly remarks: readonly { readonly column: ImportColumn; readonly remark: Remark; readonly value: number }[];
  readonly wasProtected: boolean;
  /** Optional columns that are blank here. */
  readonly blank: readonly ImportColumn[];
}

type Remark = NonNullable<Extract<NumberCell, { value: number }>['remark']>;

/** The key of a cell, by number of the row from 1 and position of the column. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Reads one row; `number` is its number in the file, from 1. */
export function readRow(row: Row, number: number, rules: RowRules): RowReading {
  const reader = new RowReader(row, number, rules);
  if (row.length > rules.width && filledLength(row) > rules.width) {
    reader.add(null, {
      code: 'tooManyCells',
      params: { cells: filledLength(row), columns: rules.width },
      readings: [],
    });
    return reader;
  }
  for (const column of rules.columns) reader.read(column);
  if (reader.problems.length === 0) reader.checkTogether();
  return reader;
}

class RowReader implements RowReading {
  readonly segment: { -readonly [Key in keyof SegmentRow]?: SegmentRow[Key] } = {};
  readonly problems: CellProblem[] = [];
  readonly remarks: { column: ImportColumn; remark: Remark; value: number }[] = [];
  readonly blank: ImportColumn[] = [];
  wasProtected = false;
  private readonly row: Row;
  private readonly number: number;
  private readonly rules: RowRules;

  constructor(row: Row, number: number, rules: RowRules) {
    this.row = row;
    this.number = number;
    this.rules = rules;
  }

  add(position: number | null, defect: Defect): void {
    const text = position === null ? '' : shownText(this.row[position]);
    this.problems.push({ row: this.number, column: position, ...defect, text });
  }

  read(rules: ColumnRules): void {
    const isShort = rules.position >= this.row.length && !this.rules.isGrid;
    if (isShort) this.add(rules.position, { code: 'missing', params: {}, readings: [] });
    else if (rules.column === 'name') this.readName(rules.position);
    else if (isBlank(this.row[rules.position])) this.readBlank(rules);
    else if (rules.column === 'included') this.readIncluded(rules.position);
    else this.readNumber(rules);
  }

  checkTogether(): void {
    for (const { columns, defect } of combinedDefects(this.segment, this.rules.context)) {
      const place = columns.map((column) => this.placeOf(column)).find((position) => position !== null) ?? null;
      const isSaid = this.problems.some(({ column, code }) => column === place && code === defect.code);
      if (!isSaid) this.add(place, defect);
    }
  }

  private readName(position: number): void {
    const reading = readNameCell(this.row[position]);
    if ('problem' in reading) this.add(position, reading.problem);
    else {
      this.segment.name = reading.name;
      this.wasProtected = reading.wasProtected;
    }
  }

  private readBlank(rules: Exclude<ColumnRules, { column: 'name' }>): void {
    if (rules.column === 'size') this.add(rules.position, { code: 'missing', params: {}, readings: [] });
    else {
      this.blank.push(rules.column);
      if ('nullable' in rules && rules.nullable) Object.assign(this.segment, { [rules.column]: null });
    }
  }

  private readIncluded(position: number): void {
    const included = readYesNo(this.row[position] ?? '');
    if (included === null) this.add(position, { code: 'notYesNo', params: {}, readings: [] });
    else this.segment.included = included;
  }

  private readNumber(rules: Extract<ColumnRules, NumberRules>): void {
    const { column, position } = rules;
    const { readings } = this.rules;
    const chosen = readings.size > 0 ? readings.get(cellKey(this.number, position)) : undefined;
    const reading =
      chosen === undefined ? readNumberCell(this.row[position] ?? '', rules) : withinLimits({ value: chosen }, column);
    if ('problem' in reading) this.add(position, reading.problem);
    else {
      this.segment[column] = reading.value;
      if ('range' in reading) this.segment.ranges = { ...this.segment.ranges, [column]: reading.range };
      const remark = 'remark' in reading ? reading.remark : undefined;
      if (remark) this.remarks.push({ column, remark, value: reading.value });
    }
  }

  private placeOf(column: ImportColumn): number | null {
    return this.rules.columns.find((rules) => rules.column === column)?.position ?? null;
  }
}
