import { canBeEmpty } from '../../../io/cellText.ts';
import { type FieldReading, refuseField } from '../../../io/fieldReading.ts';
import { readField, writeField } from '../../../io/fieldText.ts';
import { takesRange } from '../../../model/checkRange.ts';
import { type FieldKind, fields } from '../../../model/fields.ts';
import type { CellChange, CellChangeKind } from '../../../model/manyCells.ts';
import type { Interval, Plan } from '../../../model/plan.ts';
import { factorPath, withRange } from '../../../model/ranges.ts';
import type { InputColumn } from '../../../model/segmentColumns.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { readNumber } from '../../../numbers/readNumber.ts';

/** What can be done to the cells of a column: their numbers are changed, or made uncertain by a factor. */
export type ManyKind = CellChangeKind | 'factor';

const cellChangeKinds = ['set', 'times', 'percent', 'plus'] as const satisfies readonly CellChangeKind[];

export function manyKinds(column: InputColumn): readonly ManyKind[] {
  return takesRange({ field: factorPath(column) }) ? [...cellChangeKinds, 'factor'] : cellChangeKinds;
}

/** What an amount is for: a way to change the cells of a column. */
interface AmountOf {
  readonly kind: ManyKind;
  readonly column: InputColumn;
}

/** Reads the amount of a change: a value of the column, a factor, percent with or without the sign, or an addend. */
export function readAmount({ kind, column }: AmountOf, text: string, plan: Plan): FieldReading {
  const path = `segments.*.${column}` as const;
  if (kind === 'set') return readField(path, text, () => plan, { kind: 'own', field: path });
  if (kind === 'factor') return readFactor(text, column, plan);
  const percent = kind === 'percent' && text.trim() !== '' && !text.includes('%') ? `${text}%` : text;
  const numberKind = amountKind(kind, column);
  const reading = readNumber(percent, numberKind);
  if (reading.ok) return reading;
  const { code } = reading.problem;
  const readings = 'readings' in reading.problem ? reading.problem.readings : [];
  const texts = readings.map((value) => formatField(value, numberKind, plan.currency));
  return { ok: false, problem: { about: 'number', code, params: {}, readings: texts } };
}

/** Any factor is read like this one. */
const anyFactor = 'carryOver';

/** A factor by which a column is uncertain: always a range; nothing typed makes it certain. */
function readFactor(text: string, column: InputColumn, plan: Plan): FieldReading {
  if (text.trim() === '') return { ok: true, value: null };
  const place = { kind: 'factor', field: factorPath(column) } as const;
  const planWith = (_: unknown, range: Interval | null) => withRange(plan, place.field, range);
  const reading = readField(anyFactor, text, planWith, place);
  return reading.ok && reading.range === undefined ? refuseField('range', 'rangeNeeded') : reading;
}

/** The text of an amount; reading it gives the same amount. */
export function writeAmount(
  { kind, column }: AmountOf,
  value: number | null,
  plan: Plan,
  range: Interval | null = null,
): string {
  if (kind === 'set') return writeField(`segments.*.${column}`, value, plan.currency, range);
  if (kind === 'factor') return writeField(anyFactor, value, plan.currency, range);
  return value === null ? '' : formatField(value, amountKind(kind, column), plan.currency);
}

/** null where an amount is still to be typed: only cells that inherit can be set to nothing. */
export function changeOf(
  { kind, column }: { readonly kind: CellChangeKind; readonly column: InputColumn },
  amount: number | null,
  range: Interval | null = null,
): CellChange | null {
  if (kind === 'set') return amount === null && !canBeEmpty(column) ? null : { kind, value: amount, range };
  return amount === null ? null : { kind, by: amount };
}

function amountKind(kind: Exclude<CellChangeKind, 'set'>, column: InputColumn): FieldKind {
  if (kind === 'plus') return fields[`segments.*.${column}`].kind;
  return kind === 'times' ? 'factor' : 'lift';
}
