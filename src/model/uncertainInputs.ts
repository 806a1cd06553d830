import { distributionOf, medianOf, type RangeOf } from './distribution.ts';
import type { Interval, Plan } from './plan.ts';
import { fieldOfInput, type QuestionInput, readInput, withInput } from './questionInputs.ts';
import { movedRange, rangeAt, withRange } from './ranges.ts';

/** What a range of an input speaks of: lifts are uncertain by a factor on every segment's. */
export function rangeOfInput(input: QuestionInput): RangeOf {
  return { kind: input === 'lift' ? 'factor' : 'value', field: fieldOfInput(input) };
}

/** The 90 % range of an input, in its own unit; null where it is certain. */
export function readInputRange(plan: Plan, input: QuestionInput): Interval | null {
  const range = rangeAt(plan, fieldOfInput(input));
  if (range === null || rangeOfInput(input).kind === 'value') return range;
  const mean = readInput(plan, input);
  return mean > 0 ? scaled(range, mean) : null;
}

/** The plan with an input, and its range, in place of those it has; null makes it certain. */
export function withUncertainInput(plan: Plan, input: QuestionInput, value: number, range: Interval | null): Plan {
  const place = rangeOfInput(input);
  const kept = range !== null && place.kind === 'factor' ? asFactor(range) : range;
  return withRange(withInput(plan, input, value), place.field, kept);
}

/** The range of an input when its best guess is another; null where there is none around it. */
export function movedInputRange(range: Interval, input: QuestionInput, value: number): Interval | null {
  return movedRange(range, distributionOf(rangeOfInput(input), range), value);
}

/** A range as a factor on its best guess. */
function asFactor(range: Interval): Interval {
  const median = medianOf('logNormal', range);
  return [range[0] / median, range[1] / median];
}

/** To nine digits: those behind are the noise of lifts that were scaled one by one. */
function scaled([low, high]: Interval, factor: number): Interval {
  return [Number((low * factor).toPrecision(9)), Number((high * factor).toPrecision(9))];
}
