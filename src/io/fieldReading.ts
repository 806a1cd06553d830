import type { ValueProblem } from '../model/checkValue.ts';
import type { FieldKind } from '../model/fields.ts';
import type { Interval } from '../model/plan.ts';
import { formatField } from '../numbers/formatField.ts';
import { formatRange } from '../numbers/formatRange.ts';

/** Why the text of a field is not taken: a code for i18n, its figures in print, and what the text might mean. */
export interface FieldProblem {
  readonly about: 'number' | 'range' | 'issue';
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  /** Texts to choose from where one can be read in several ways. */
  readonly readings: readonly string[];
}

export type FieldReading =
  | {
      readonly ok: true;
      readonly value: number | null;
      /** The 90 % range that was typed; the value is its best guess. */
      readonly range?: Interval;
      readonly understood?: Understood | null;
    }
  | { readonly ok: false; readonly problem: FieldProblem };

/** The number that was read, in full; null where the text says it already. */
export interface Understood {
  readonly kind: FieldKind;
  readonly value: string;
}

export function refuseField(
  about: FieldProblem['about'],
  code: string,
  { params = {}, readings = [] }: Partial<Pick<FieldProblem, 'params' | 'readings'>> = {},
): FieldReading {
  return { ok: false, problem: { about, code, params, readings } };
}

/** The figures of a problem in print. */
export function printedLimit({ params }: ValueProblem, kind: FieldKind): Record<string, string> {
  const { limit } = params;
  return typeof limit === 'number' ? { limit: plainField(limit, kind) } : {};
}

/** A number exactly as a field of its kind shows it, but without a currency. */
export function plainField(value: number, kind: FieldKind): string {
  return formatField(value, plainKind(value, kind), 'USD');
}

/** A range likewise. */
export function plainRangeField(range: Interval, kind: FieldKind): string {
  return formatRange(range, plainKind(range[0], kind), 'USD');
}

function plainKind(value: number, kind: FieldKind): FieldKind {
  if (kind !== 'money' && kind !== 'cpm') return kind;
  return Math.abs(value) >= 1e6 ? 'people' : 'factor';
}
