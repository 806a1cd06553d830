import { checkPlan } from '../model/checkPlan.ts';
import { checkValue } from '../model/checkValue.ts';
import type { RangeOf } from '../model/distribution.ts';
import { type FieldPath, fields } from '../model/fields.ts';
import { isError } from '../model/issue.ts';
import type { Interval, Plan } from '../model/plan.ts';
import { currentCalculator, loadCalculator, onCalculatorChange } from '../numbers/calculator.ts';
import type { Scope } from '../numbers/expressions/scope.ts';
import { formatField } from '../numbers/formatField.ts';
import { formatRange } from '../numbers/formatRange.ts';
import { isPercent } from '../numbers/numberKind.ts';
import { type EntryProblem, readEntry } from '../numbers/readEntry.ts';
import { type FieldReading, plainField, printedLimit, refuseField, type Understood } from './fieldReading.ts';
import { fieldScope } from './fieldScope.ts';
import { readUncertain } from './uncertainText.ts';

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

/**
 * Reads what was typed into a field of the plan, a number, an expression or a range, and holds it against the field's
 * limits, and against the rest of the plan. Empty is null where it may be.
 *
 * @param planWith the plan with the value, and its range where one was typed, in place.
 * @param place what a range speaks of; null where the field takes none.
 */
export function readField(
  path: FieldPath,
  text: string,
  planWith: (value: number | null, range: Interval | null) => Plan,
  place: RangeOf | null = null,
): FieldReading {
  const { kind, limit } = fields[path];
  const scope = () => fieldScope(path, planWith(null, null));
  const reading = readEntry(text, kind, scope);
  const problemOf = (value: number | null) =>
    checkValue(path, value) ?? checkPlan(planWith(value, null)).find(isError) ?? null;
  if (!reading.ok && reading.problem.code === 'singleNumber' && place !== null) {
    return readUncertain(text, { path, place, planWith });
  }
  if (!reading.ok && !(reading.problem.code === 'empty' && 'nullable' in limit)) {
    const possible = 'readings' in reading.problem ? reading.problem.readings.filter((value) => !problemOf(value)) : [];
    const readings = possible.map((value) => plainField(value, kind));
    return refuseField('number', reading.problem.code, { params: namesIn(reading.problem, scope), readings });
  }
  const value = reading.ok ? reading.value : null;
  const problem = problemOf(value);
  if (problem !== null) return refuseField('issue', problem.code, { params: printedLimit(problem, kind) });
  return { ok: true, value, understood: understood(path, text, value, planWith(value, null).currency) };
}

function understood(path: FieldPath, text: string, value: number | null, currency: string): Understood | null {
  if (value === null || text.trim() === writeField(path, value, currency)) return null;
  const { kind } = fields[path];
  return { kind, value: formatField(value, kind, currency, 'full') };
}

function namesIn(problem: EntryProblem, scope: () => Scope): Record<string, string> {
  return problem.code === 'unknownName' ? { name: problem.name, names: [...scope().keys()].join(', ') } : {};
}

/** The text that a field shows for its value: exact, so that reading it gives the same; empty for null. */
export function writeField(
  path: FieldPath,
  value: number | null,
  currency: string,
  range: Interval | null = null,
): string {
  const { kind } = fields[path];
  if (range !== null) return formatRange(range, kind, currency);
  return value === null ? '' : formatField(value, kind, currency);
}

/** The first step up from 0: a percent, or one. */
export function firstStep(path: FieldPath): number {
  return isPercent(fields[path].kind) ? 0.01 : 1;
}
