import { checkPlan } from '../model/checkPlan.ts';
import { checkValue, type ValueProblem } from '../model/checkValue.ts';
import { type FieldKind, type FieldPath, fields } from '../model/fields.ts';
import { isError } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { currentCalculator, loadCalculator, onCalculatorChange } from '../numbers/calculator.ts';
import type { Scope } from '../numbers/expressions/scope.ts';
import { formatField } from '../numbers/formatField.ts';
import { isPercent } from '../numbers/numberKind.ts';
import { type EntryProblem, readEntry } from '../numbers/readEntry.ts';
import { fieldScope } from './fieldScope.ts';

/** Fetches what calculates expressions, so that the first one typed has not to wait for it. */
export function prepareExpressions(): void {
  void loadCalculator();
}

/** Something that is another one whenever `readField` may read the same text otherwise. */
export function expressionState(): unknown {
  return currentCalculator();
}

/** Calls back when `expressionState` is another one. Gives the way to stop it. */
export function onExpressionState(listener: () => void): () => void {
  return onCalculatorChange(listener);
}

/** Why the text of a field is not taken: a code for i18n, its figures in print, and what the text might mean. */
export interface FieldProblem {
  readonly about: 'number' | 'issue';
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  /** Texts to choose from where one can be read in several ways. */
  readonly readings: readonly string[];
}

export type FieldReading =
  | { readonly ok: true; readonly value: number | null; readonly understood?: Understood | null }
  | { readonly ok: false; readonly problem: FieldProblem };

/** The number that was read, in full; null where the text says it already. */
export interface Understood {
  readonly kind: FieldKind;
  readonly value: string;
}

/**
 * Reads what was typed into a field of the plan, a number or an expression, and holds it against the field's limits, and
 * against the rest of the plan. Empty is null where it may be.
 *
 * @param planWith the plan with the value in place.
 */
export function readField(path: FieldPath, text: string, planWith: (value: number | null) => Plan): FieldReading {
  const { kind, limit } = fields[path];
  const scope = () => fieldScope(path, planWith(null));
  const reading = readEntry(text, kind, scope);
  const problemOf = (value: number | null) =>
    checkValue(path, value) ?? checkPlan(planWith(value)).find(isError) ?? null;
  if (!reading.ok && !(reading.problem.code === 'empty' && 'nullable' in limit)) {
    const possible = 'readings' in reading.problem ? reading.problem.readings.filter((value) => !problemOf(value)) : [];
    const readings = possible.map((value) => plainField(value, kind));
    return refuse('number', reading.problem.code, namesIn(reading.problem, scope), readings);
  }
  const value = reading.ok ? reading.value : null;
  const problem = problemOf(value);
  if (problem !== null) return refuse('issue', problem.code, printed(problem, kind), []);
  return { ok: true, value, understood: understood(path, text, value, planWith(value).currency) };
}

function understood(path: FieldPath, text: string, value: number | null, currency: string): Understood | null {
  if (value === null || text.trim() === writeField(path, value, currency)) return null;
  const { kind } = fields[path];
  return { kind, value: formatField(value, kind, currency, 'full') };
}

function namesIn(problem: EntryProblem, scope: () => Scope): Record<string, string> {
  return problem.code === 'unknownName' ? { name: problem.name, names: [...scope().keys()].join(', ') } : {};
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

/** A number exactly as a field of its kind shows it, but without a currency. */
function plainField(value: number, kind: FieldKind): string {
  const amount = Math.abs(value) >= 1e6 ? 'people' : 'factor';
  return formatField(value, kind === 'money' || kind === 'cpm' ? amount : kind, 'USD');
}
