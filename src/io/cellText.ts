import { fields, longestText } from '../model/fields.ts';
import type { Interval, Plan, Segment } from '../model/plan.ts';
import { bestGuess, ownRangePath, rangeAt } from '../model/ranges.ts';
import { isOutcomeColumn, type OutcomeColumn, type SegmentColumn } from '../model/segmentColumns.ts';
import { type SegmentEdit, withCells } from '../model/segmentEdits.ts';
import { plainRange } from '../numbers/formatRange.ts';
import { countsThings, type NumberKind } from '../numbers/numberKind.ts';
import { plainNumber } from '../numbers/plainNumber.ts';
import type { DecimalMark } from '../numbers/readDigits.ts';
import { readNumber } from '../numbers/readNumber.ts';
import { rangeEnds, readRange } from '../numbers/readRange.ts';
import type { FieldReading } from './fieldReading.ts';
import { readField, writeField } from './fieldText.ts';
import { findDecimal } from './importing/findDecimal.ts';
import { readYesNo } from './importing/readYesNo.ts';
import type { Cell } from './tables/table.ts';
import { rangeProblem } from './uncertainText.ts';

/** A column of the grid whose cells take a text. */
export type TypedColumn = Exclude<SegmentColumn, OutcomeColumn>;
type NumberColumn = Exclude<TypedColumn, 'name' | 'included'>;

export function isTypedColumn(column: SegmentColumn): column is TypedColumn {
  return !isOutcomeColumn(column);
}

export function isNumberColumn(column: SegmentColumn): column is NumberColumn {
  return !isOutcomeColumn(column) && column !== 'name' && column !== 'included';
}

/** Any share of a whole is read like this one: from 0 to 100 %. */
const shareOfAll = 'overlap';

export type CellSetter = (value: number | null, range?: Interval | null) => Plan;

/** The plan with a number in a cell; asked for the same number again, the same plan, which is checked once. */
export function cellSetter(plan: Plan, position: number, column: NumberColumn): CellSetter {
  const made = new Map<string, Plan>();
  return (value, range = null) => {
    const key = `${value} ${range}`;
    const next = made.get(key) ?? withCells(plan, [{ position, ...changeOf(plan, column, value, range) }]);
    made.set(key, next);
    return next;
  };
}

/** Reads what was typed into a number's cell, with all that a field says about it. */
export function readCell(column: NumberColumn, text: string, planWith: CellSetter): FieldReading {
  return readField(pathOf(column), text, planWith, placeOf(column));
}

/** The exact text of a number's cell: what it is edited from. */
export function writeCell(plan: Plan, segment: Segment, column: NumberColumn): string {
  return writeField(pathOf(column), valueIn(plan, segment, column), plan.currency, rangeIn(plan, segment, column));
}

/** The number of a cell: a size may be shown as a share of the population. */
function valueIn(plan: Plan, segment: Segment, column: NumberColumn): number | null {
  return column === 'share' ? tidy(segment.size / plan.population) : segment[column];
}

/** The range of a segment's own number, as its cell shows it; null where it has none of its own. */
export function rangeIn(plan: Plan, { id }: Segment, column: NumberColumn): Interval | null {
  const range = rangeAt(plan, ownRangePath(id, inputOf(column)));
  if (range === null || column !== 'share') return range;
  return [tidy(range[0] / plan.population), tidy(range[1] / plan.population)];
}

/** What a cell changes of its segment. */
export type CellEdit = Omit<SegmentEdit, 'position'>;

/** What a number in a cell changes: a share of the population is a size. */
function changeOf(plan: Plan, column: NumberColumn, value: number | null, range: Interval | null = null): CellEdit {
  if (column !== 'share') return { change: { [column]: value }, ...(range && { ranges: { [column]: range } }) };
  const people = (share: number) => tidy(share * plan.population);
  const size = people(value ?? 0);
  return { change: { size }, ...(range && { ranges: { size: [people(range[0]), people(range[1])] as const } }) };
}

/** Twelve digits are kept: the rest is the noise of a product. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * What a cell of a table changes when it is put into a column; null where it cannot be read. Limits are for the caller
 * to hold: a table of 10,000 rows is checked once.
 */
export function readTableCell(plan: Plan, column: TypedColumn, cell: Cell, decimal?: DecimalMark): CellEdit | null {
  if (column === 'name') return readName(textOfCell(cell));
  if (typeof cell === 'object') {
    return 'number' in cell && isNumberColumn(column) ? changeOf(plan, column, cell.number) : null;
  }
  if (column === 'included') {
    const included = readYesNo(cell);
    return included === null ? null : { change: { included } };
  }
  if (cell.trim() === '') return readBlank(column);
  const reading = readNumber(cell, kindOf(column), { decimal });
  if (reading.ok) return changeOf(plan, column, reading.value);
  const range = readRange(cell, kindOf(column), { decimal });
  return range.ok ? rangeEdit(plan, column, [range.low, range.high]) : null;
}

/** What a range in a cell changes; null where it can't be one. */
function rangeEdit(plan: Plan, column: NumberColumn, range: Interval): CellEdit | null {
  const place = placeOf(column);
  if (rangeProblem(pathOf(column), place, range) !== null) return null;
  return changeOf(plan, column, bestGuess(range, place), range);
}

function readName(text: string): CellEdit | null {
  return text.length > longestText ? null : { change: { name: text.trim() } };
}

/** An empty cell is the plan's default; where there is none it is missing, but a size says its share too. */
function readBlank(column: NumberColumn): CellEdit | null {
  if (column === 'share') return { change: {} };
  return canBeEmpty(column) ? { change: { [column]: null } } : null;
}

/** Whether an empty cell of the column stands for the plan's default. */
export function canBeEmpty(column: NumberColumn): boolean {
  return 'nullable' in fields[pathOf(column)].limit;
}

/** The decimal mark that numbers of one origin share; undefined where they leave a doubt, so that cells are asked. */
export function decimalOfTable(
  cells: Iterable<{ readonly cell: Cell; readonly column: SegmentColumn }>,
): DecimalMark | undefined {
  const numbers = [];
  for (const { cell, column } of cells) {
    if (typeof cell === 'string' && isNumberColumn(column)) {
      const counts = countsThings(kindOf(column));
      for (const text of rangeEnds(cell) ?? [cell]) numbers.push({ text, counts });
    }
  }
  const { mark, doubt } = findDecimal(numbers);
  return doubt === null ? mark : undefined;
}

function kindOf(column: NumberColumn): NumberKind {
  return fields[pathOf(column)].kind;
}

/** What a range in a cell of the column speaks of. */
function placeOf(column: NumberColumn) {
  return { kind: 'own', field: `segments.*.${inputOf(column)}` } as const;
}

/** The number of a segment that a column holds. */
function inputOf(column: NumberColumn) {
  return column === 'share' ? 'size' : column;
}

function pathOf<C extends NumberColumn>(column: C) {
  return column === 'share' ? shareOfAll : (`segments.*.${column as Exclude<C, 'share'>}` as const);
}

/** The text that a cell of a table shows. */
export function textOfCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'text' in cell ? cell.text : plainNumber(cell.number, cell.percent ? 'share' : 'factor');
}

/** The text of a cell for the clipboard: exact, and read back as the same here and in a spreadsheet. */
export function copyCell(plan: Plan, segment: Segment, column: TypedColumn): string {
  if (column === 'name') return segment.name;
  if (column === 'included') return segment.included ? 'TRUE' : 'FALSE';
  const [value, range] = [valueIn(plan, segment, column), rangeIn(plan, segment, column)];
  if (range !== null) return plainRange(range, kindOf(column));
  return value === null ? '' : plainNumber(value, kindOf(column));
}
