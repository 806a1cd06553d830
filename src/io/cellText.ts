import { fields, longestText } from '../model/fields.ts';
import type { Plan, Segment } from '../model/plan.ts';
import { isOutcomeColumn, type OutcomeColumn, type SegmentColumn } from '../model/segmentColumns.ts';
import { withCells } from '../model/segmentEdits.ts';
import { countsThings, type NumberKind } from '../numbers/numberKind.ts';
import { plainNumber } from '../numbers/plainNumber.ts';
import type { DecimalMark } from '../numbers/readDigits.ts';
import { readNumber } from '../numbers/readNumber.ts';
import type { FieldReading } from './fieldReading.ts';
import { readField, writeField } from './fieldText.ts';
import { findDecimal } from './importing/findDecimal.ts';
import { readYesNo } from './importing/readYesNo.ts';
import type { Cell } from './tables/table.ts';

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

/** The plan with a number in a cell; asked for the same number again, the same plan, which is checked once. */
export function cellSetter(plan: Plan, position: number, column: NumberColumn): (value: number | null) => Plan {
  let last: { readonly value: number | null; readonly plan: Plan } | null = null;
  return (value) => {
    if (last === null || last.value !== value) {
      last = { value, plan: withCells(plan, [{ position, change: changeOf(plan, column, value) }]) };
    }
    return last.plan;
  };
}

/** Reads what was typed into a number's cell, with all that a field says about it. */
export function readCell(column: NumberColumn, text: string, planWith: ReturnType<typeof cellSetter>): FieldReading {
  return readField(pathOf(column), text, planWith);
}

/** The exact text of a number's cell: what it is edited from. */
export function writeCell(plan: Plan, segment: Segment, column: NumberColumn): string {
  if (column !== 'share') return writeField(`segments.*.${column}`, segment[column], plan.currency);
  return writeField(shareOfAll, tidy(segment.size / plan.population), plan.currency);
}

/** What a number in a cell changes: a share of the population is a size. */
function changeOf(plan: Plan, column: NumberColumn, value: number | null): Partial<Segment> {
  return column === 'share' ? { size: tidy((value ?? 0) * plan.population) } : { [column]: value };
}

/** Twelve digits are kept: the rest is the noise of a product. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * What a cell of a table changes when it is put into a column; null where it cannot be read. Limits are for the caller
 * to hold: a table of 10,000 rows is checked once.
 */
export function readTableCell(
  plan: Plan,
  column: TypedColumn,
  cell: Cell,
  decimal?: DecimalMark,
): Partial<Segment> | null {
  if (column === 'name') return readName(textOfCell(cell));
  if (typeof cell === 'object') {
    return 'number' in cell && isNumberColumn(column) ? changeOf(plan, column, cell.number) : null;
  }
  if (column === 'included') {
    const included = readYesNo(cell);
    return included === null ? null : { included };
  }
  if (cell.trim() === '') return readBlank(column);
  const reading = readNumber(cell, kindOf(column), { decimal });
  return reading.ok ? changeOf(plan, column, reading.value) : null;
}

function readName(text: string): Partial<Segment> | null {
  return text.length > longestText ? null : { name: text.trim() };
}

/** An empty cell is the plan's default; where there is none it is missing, but a size says its share too. */
function readBlank(column: NumberColumn): Partial<Segment> | null {
  if (column === 'share') return {};
  return canBeEmpty(column) ? { [column]: null } : null;
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
      numbers.push({ text: cell, counts: countsThings(kindOf(column)) });
    }
  }
  const { mark, doubt } = findDecimal(numbers);
  return doubt === null ? mark : undefined;
}

function kindOf(column: NumberColumn): NumberKind {
  return fields[pathOf(column)].kind;
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
  if (column === 'share') return plainNumber(tidy(segment.size / plan.population), 'share');
  const value = segment[column];
  return value === null ? '' : plainNumber(value, fields[`segments.*.${column}`].kind);
}
