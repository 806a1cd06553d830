import { fields } from './fields.ts';
import type { Plan, Segment } from './plan.ts';
import { fieldOfInput, type QuestionInput, questionInputs, readInput } from './questionInputs.ts';

/** The values that a card's slider and curve cover. A logarithmic range starts above 0. */
export interface InputRange {
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'log';
}

export type InputRanges = Readonly<Record<QuestionInput, InputRange>>;

/** Ranges that hold the plan's values: one that still does stays, so that a slider does not move under the hand. */
export function rangesFor(plan: Plan, present?: InputRanges): InputRanges {
  const ranges = questionInputs.map((input) => [input, rangeFor(plan, input, present?.[input])] as const);
  return Object.fromEntries(ranges) as Record<QuestionInput, InputRange>;
}

/** The range of one input: the present one where it still holds the value. */
export function rangeFor(plan: Plan, input: QuestionInput, present: InputRange | undefined): InputRange {
  const value = readInput(plan, input);
  if (present !== undefined && value >= present.from && value <= present.to) return present;
  switch (input) {
    case 'precision':
      return { from: 0.01, to: 1, scale: 'linear' };
    case 'lift':
      return liftRange(plan, value);
    case 'population':
    case 'budget':
      return value > 0 ? { from: round(value / 20), to: round(value * 5), scale: 'log' } : linearTo(1_000_000);
    default:
      return linearTo(round(value > 0 ? value * 3 : fallback(plan, input)), isPrice(input));
  }
}

/** Impressions cannot cost nothing. */
function isPrice(input: QuestionInput): boolean {
  return fields[fieldOfInput(input)].kind === 'cpm';
}

function linearTo(to: number, aboveZero = false): InputRange {
  return { from: aboveZero ? to / 100 : 0, to, scale: 'linear' };
}

/**
 * Up to three times the mean lift, as far as no segment would convert more than everybody, or fewer than nobody: lifts
 * move in proportion.
 */
function liftRange(plan: Plan, mean: number): InputRange {
  if (mean < 0) return { from: -1, to: 1, scale: 'linear' };
  if (mean === 0) return { from: 0, to: 1, scale: 'linear' };
  const most = largestLiftFactor(plan);
  // A lift is rounded to 12 digits when it is set, which must not carry it over its limit.
  const to = Math.min(round(mean * 3), Math.max(1, most * (1 - 1e-9)) * mean);
  return { from: Math.min(mean, to / 100), to, scale: 'linear' };
}

/** What every micro lift can be multiplied by before one of them is impossible; infinite where none has a limit. */
export function largestLiftFactor({ segments }: Plan): number {
  let most = Number.POSITIVE_INFINITY;
  for (const segment of segments) most = Math.min(most, largestFactor(segment));
  return most;
}

/** What a segment's lift can be multiplied by before it is impossible. */
function largestFactor({ baseline, microLift }: Segment): number {
  if (microLift < 0) return -1 / microLift;
  return microLift > 0 && baseline > 0 ? (1 / baseline - 1) / microLift : Number.POSITIVE_INFINITY;
}

/** A cost of 0 gives no size to go by: look up to a tenth of the budget, and to 50 for a CPM. */
function fallback({ budget }: Plan, input: QuestionInput): number {
  return isPrice(input) ? 50 : Math.max(1, budget / 10);
}

/** The nearest of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
function round(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
  const nearest = steps.reduce((best, step) =>
    Math.abs(step - value / decade) < Math.abs(best - value / decade) ? step : best,
  );
  return Number((nearest * decade).toPrecision(12));
}

/** Values over a range, evenly spaced on its scale, both ends among them. */
export function valuesOver({ from, to, scale }: InputRange, count: number): number[] {
  const at = (share: number) => (scale === 'log' ? from * (to / from) ** share : from + (to - from) * share);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? to : at(i / (count - 1))));
}
