import { checkPlan } from '../model/checkPlan.ts';
import { checkRange, takesRange } from '../model/checkRange.ts';
import { checkValue } from '../model/checkValue.ts';
import type { RangeOf } from '../model/distribution.ts';
import { type FieldPath, fields } from '../model/fields.ts';
import { isError } from '../model/issue.ts';
import type { Interval, Plan } from '../model/plan.ts';
import { bestGuess } from '../model/ranges.ts';
import { formatBrief } from '../numbers/formatBrief.ts';
import { type RangeProblem, readRange } from '../numbers/readRange.ts';
import { type FieldReading, plainRangeField, printedLimit, refuseField } from './fieldReading.ts';

interface UncertainField {
  readonly path: FieldPath;
  /** What the range speaks of. */
  readonly place: RangeOf;
  /** The plan with the range, and its best guess, in place. */
  readonly planWith: (value: number | null, range: Interval | null) => Plan;
}

/**
 * Reads a 90 % range that was typed into a field, and holds it against the limits of its value and against the rest of
 * the plan. The value is the best guess of the range.
 */
export function readUncertain(text: string, { path, place, planWith }: UncertainField): FieldReading {
  if (!takesRange(place)) return refuseField('range', 'rangeNotAllowed');
  const { kind } = fields[path];
  const reading = readRange(text, kind);
  if (!reading.ok) {
    const { problem } = reading;
    const possible = 'readings' in problem ? problem.readings.filter((range) => !rangeProblem(path, place, range)) : [];
    const readings = possible.map((range) => plainRangeField(range, kind));
    return refuseField(...wordOf(problem), { readings, params: 'text' in problem ? { text: problem.text } : {} });
  }
  const range = [reading.low, reading.high] as const;
  const wrong = rangeProblem(path, place, range);
  if (wrong !== null) return refuseField('range', wrong.code, { params: printedLimit(wrong, kind) });
  const value = bestGuess(range, place);
  const error = checkPlan(planWith(value, range)).find(isError);
  if (error !== undefined) return refuseField('issue', error.code, { params: printedLimit(error, kind) });
  return { ok: true, value, range };
}

/** What is wrong with a range: each end must be a value that there can be. */
export function rangeProblem(path: FieldPath, place: RangeOf, range: Interval) {
  return checkRange(range, place) ?? checkValue(path, range[0]) ?? checkValue(path, range[1]);
}

/** Ends that are no numbers are named; what else is wrong with a number is said in the same words as of a single one. */
function wordOf(problem: RangeProblem): ['number' | 'range', string] {
  if (problem.code === 'notANumber' && 'end' in problem)
    return ['range', problem.end === 'low' ? 'lowUnread' : 'highUnread'];
  const ofRange = problem.code === 'rangeNotRising' || problem.code === 'rangeWithoutWidth';
  return [ofRange ? 'range' : 'number', problem.code];
}

/** How uncertain a value is, in print: its best guess, and between which ends it is in nine of ten cases. */
export interface PrintedRange {
  readonly guess: string;
  readonly low: string;
  readonly high: string;
  /** The value that the plan has, where it is not the best guess. */
  readonly value: string | null;
}

export function printRange(
  range: Interval,
  value: number | null,
  { place, currency }: { readonly place: RangeOf; readonly currency: string },
): PrintedRange {
  const print = (number: number) => formatBrief(number, fields[place.field].kind, currency);
  const guess = bestGuess(range, place);
  const differs = value !== null && Math.abs(value - guess) > close * Math.abs(guess);
  return { guess: print(guess), low: print(range[0]), high: print(range[1]), value: differs ? print(value) : null };
}

/** Ends of ranges that were moved are kept to six digits. */
const close = 1e-4;
