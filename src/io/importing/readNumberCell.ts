import type { IssueCode } from '../../model/issue.ts';
import type { Interval } from '../../model/plan.ts';
import { looksLikeDate } from '../../numbers/dateText.ts';
import { isPercent } from '../../numbers/numberKind.ts';
import { type NumberReading, readNumber } from '../../numbers/readNumber.ts';
import { rangeEnds } from '../../numbers/readRange.ts';
import type { Cell, PlainNumber } from '../tables/table.ts';
import { otherMark } from './findDecimal.ts';
import type { BareShare, CellProblem, CellProblemCode, DecimalMark } from './importView.ts';
import { checkNumber, kindOf, type NumberColumn } from './numberColumns.ts';
import { readRangeCell } from './readRangeCell.ts';
import { troubleCode } from './troubleCode.ts';

/** How the numbers of one column are read. */
export interface NumberRules {
  readonly column: NumberColumn;
  readonly decimal: DecimalMark;
  /** How bare numbers of a share are meant; undefined: as in a field, where from 1 on it is asked. */
  readonly bare: BareShare | undefined;
  /** The header says that numbers are in thousands (3), millions (6); else 0. */
  readonly scale: number;
}

/** What a cell holds: a number, with what is remarkable about it, or why there is none. */
export type NumberCell =
  | {
      readonly value: number;
      /** The 90 % range whose best guess the value is. */
      readonly range?: Interval;
      readonly remark?: 'percentOrFraction' | 'scaled' | 'indianGroups';
    }
  | { readonly problem: Defect };

export type Defect = Pick<CellProblem, 'code' | 'params' | 'readings'>;

/** #DIV/0!, #N/A, #REF! and their translations. */
const errorText = /^#[\p{L}\d/]{2,12}[!?]?$/u;
const indianGroups = /^\D*[1-9]\d?(,\d\d)+,\d{3}(?!,|\d)/;
/** What most cells of a table are: read at once. */
const plainNumber = { '.': /^\d{1,15}(?:\.\d{1,12})?$/, ',': /^\d{1,15}(?:,\d{1,12})?$/ };

/** Reads a cell that is not blank as a number of its column, and holds it against the limits of the field. */
export function readNumberCell(cell: Cell, rules: NumberRules): NumberCell {
  if (typeof cell === 'object' && 'trouble' in cell) return refuse(troubleCode(cell));
  const reading = typeof cell === 'string' ? readText(cell.trim(), rules) : readPlain(cell, rules);
  if ('range' in reading) return reading;
  return 'value' in reading ? withinLimits(scaled(reading, rules.scale), rules.column) : reading;
}

/** Holds a number against the limits of its field. */
export function withinLimits<T extends { readonly value: number }>(reading: T, column: NumberColumn) {
  const problem = checkNumber(reading.value, column);
  return problem ? refuse(limitCode(problem.code), problem.params) : reading;
}

export function refuse(
  code: CellProblemCode,
  params: Defect['params'] = {},
  readings: readonly number[] = [],
): { readonly problem: Defect } {
  return { problem: { code, params, readings } };
}

function readPlain({ number, percent }: PlainNumber, rules: NumberRules): NumberCell {
  if (!Number.isFinite(number)) return refuse('tooLarge');
  return percent ? { value: number } : judge(readAs(String(number), { ...rules, decimal: '.' }), rules.column);
}

function readText(text: string, rules: NumberRules): NumberCell {
  if (plainNumber[rules.decimal].test(text)) {
    const value = Number(text.replace(',', '.'));
    if (!isPercent(kindOf(rules.column)) || (rules.bare === undefined && value < 1)) return { value };
  }
  if (errorText.test(text)) return refuse('spreadsheetError');
  if (looksLikeDate(text)) return refuse('date');
  if (indianGroups.test(text)) {
    const reading = judge(readAs(text.replaceAll(',', ''), { ...rules, decimal: '.' }), rules.column);
    return 'value' in reading ? { ...reading, remark: 'indianGroups' } : reading;
  }
  const reading = readAs(text, rules);
  if (reading.ok || reading.problem.code !== 'notANumber') return judge(reading, rules.column);
  if (rangeEnds(text) !== null) return readRangeCell(text, rules);
  const other = readAs(text, { ...rules, decimal: otherMark(rules.decimal) });
  return other.ok ? refuse('groupOrDecimal', {}, within([other.value], rules.column)) : refuse('notANumber');
}

/** Reads a text through the one reader of numbers; a bare share as its column is meant. */
function readAs(text: string, { column, decimal, bare }: NumberRules): NumberReading {
  const kind = kindOf(column);
  if (bare === undefined || !isPercent(kind) || text.includes('%')) return readNumber(text, kind, { decimal });
  return bare === 'percent' ? readNumber(`${text}%`, kind, { decimal }) : readNumber(text, 'factor', { decimal });
}

function judge(reading: NumberReading, column: NumberColumn): NumberCell {
  if (reading.ok) return reading.scaled ? { value: reading.value, remark: 'scaled' } : { value: reading.value };
  const { problem } = reading;
  if (!('readings' in problem)) return refuse(problem.code);
  const [value] = problem.readings;
  if (problem.code === 'percentOrFraction' && value !== undefined) return { value, remark: problem.code };
  return refuse(problem.code, {}, within(problem.readings, column));
}

function scaled(
  reading: Extract<NumberCell, { value: number }>,
  scale: number,
): Extract<NumberCell, { value: number }> {
  return scale === 0 ? reading : { value: Number((reading.value * 10 ** scale).toPrecision(15)), remark: 'scaled' };
}

function within(readings: readonly number[], column: NumberColumn): readonly number[] {
  return readings.filter((value) => checkNumber(value, column) === null);
}

export function limitCode(code: IssueCode): CellProblemCode {
  switch (code) {
    case 'mustBeAbove':
    case 'mustBeAtLeast':
    case 'mustBeAtMost':
    case 'mustBeBelow':
    case 'mustBeWhole':
      return code;
    default:
      return 'notANumber';
  }
}
