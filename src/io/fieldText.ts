import { checkPlan } from '../model/checkPlan.ts';
import { checkValue, type ValueProblem } from '../model/checkValue.ts';
import { type FieldKind, type FieldPath, fields } from '../model/fields.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { formatCount } from '../numbers/formatCount.ts';
import { formatField } from '../numbers/formatField.ts';
import { isPercent } from '../numbers/numberKind.ts';
import { readNumber } from '../numbers/readNumber.ts';

/** Why the text of a field is not taken: a code for i18n, its figures in print, and what the text might mean. */
export interface FieldProblem {
  readonly about: 'number' | 'issue';
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  /** Texts to choose from where one can be read in several ways. */
  readonly readings: readonly string[];
}

export type FieldReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: FieldProblem };

/**
 * Reads what was typed into a field of the plan and holds it against the field's limits, and against the rest of the
 * plan. Empty is null where it may be.
 *
 * @param planWith the plan with the value in place.
 */
export function readField(path: FieldPath, text: string, planWith: (value: number | null) => Plan): FieldReading {
  const { kind, limit } = fields[path];
  const reading = readNumber(text, kind);
  const problemOf = (value: number | null) =>
    checkValue(path, value) ?? checkPlan(planWith(value)).find(isError) ?? null;
  if (!reading.ok && !(reading.problem.code === 'empty' && 'nullable' in limit)) {
    const possible = 'readings' in reading.problem ? reading.problem.readings.filter((value) => !problemOf(value)) : [];
    const readings = possible.map((value) => plainField(value, kind));
    return refuse('number', reading.problem.code, {}, readings);
  }
  const value = reading.ok ? reading.value : null;
  const problem = problemOf(value);
  return problem === null ? { ok: true, value } : refuse('issue', problem.code, printed(problem, kind), []);
}

/** The text that a field shows for its value: exact, so that reading it gives the same value; empty for null. */
export function writeField(path: FieldPath, value: number | null, currency: string): string {
  return value === null ? '' : formatField(value, fields[path].kind, currency);
}

/** The first step up from 0: a percent, or one. */
export function firstStep(path: FieldPath): number {
  return isPercent(fields[path].kind) ? 0.01 : 1;
}

function refuse(
  about: FieldProblem['about'],
  code: string,
  params: FieldProblem['params'],
  readings: readonly string[],
): FieldReading {
  return { ok: false, problem: { about, code, params, readings } };
}

function printed({ params }: ValueProblem, kind: FieldKind): Record<string, string> {
  const { limit } = params;
  return typeof limit === 'number' ? { limit: plainField(limit, kind) } : {};
}

/** A number as a field of its kind shows it, without a currency. */
function plainField(value: number, kind: FieldKind): string {
  if (isPercent(kind)) return formatField(value, kind, 'USD');
  return Math.abs(value) >= 1e6 ? formatCount(value, 'short') : formatField(value, 'factor', 'USD');
}
