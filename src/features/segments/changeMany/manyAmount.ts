import { canBeEmpty } from '../../../io/cellText.ts';
import type { FieldReading } from '../../../io/fieldReading.ts';
import { readField, writeField } from '../../../io/fieldText.ts';
import { type FieldKind, fields } from '../../../model/fields.ts';
import type { CellChange, CellChangeKind } from '../../../model/manyCells.ts';
import type { Plan } from '../../../model/plan.ts';
import type { InputColumn } from '../../../model/segmentColumns.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { readNumber } from '../../../numbers/readNumber.ts';

export const cellChangeKinds = ['set', 'times', 'percent', 'plus'] as const satisfies readonly CellChangeKind[];

/** What an amount is for: a way to change the cells of a column. */
interface AmountOf {
  readonly kind: CellChangeKind;
  readonly column: InputColumn;
}

/** Reads the amount of a change: a value of the column, a factor, percent with or without the sign, or an addend. */
export function readAmount({ kind, column }: AmountOf, text: string, plan: Plan): FieldReading {
  const path = `segments.*.${column}` as const;
  if (kind === 'set') return readField(path, text, () => plan);
  const percent = kind === 'percent' && text.trim() !== '' && !text.includes('%') ? `${text}%` : text;
  const numberKind = amountKind(kind, column);
  const reading = readNumber(percent, numberKind);
  if (reading.ok) return reading;
  const { code } = reading.problem;
  const readings = 'readings' in reading.problem ? reading.problem.readings : [];
  const texts = readings.map((value) => formatField(value, numberKind, plan.currency));
  return { ok: false, problem: { about: 'number', code, params: {}, readings: texts } };
}

/** The text of an amount; reading it gives the same amount. */
export function writeAmount({ kind, column }: AmountOf, value: number | null, plan: Plan): string {
  if (kind === 'set') return writeField(`segments.*.${column}`, value, plan.currency);
  return value === null ? '' : formatField(value, amountKind(kind, column), plan.currency);
}

/** null where an amount is still to be typed: only cells that inherit can be set to nothing. */
export function changeOf({ kind, column }: AmountOf, amount: number | null): CellChange | null {
  if (kind === 'set') return amount === null && !canBeEmpty(column) ? null : { kind, value: amount };
  return amount === null ? null : { kind, by: amount };
}

function amountKind(kind: Exclude<CellChangeKind, 'set'>, column: InputColumn): FieldKind {
  if (kind === 'plus') return fields[`segments.*.${column}`].kind;
  return kind === 'times' ? 'factor' : 'lift';
}
