import { type BreakEvenInput, breakEvenRange, readBreakEvenInput } from './breakEvenInputs.ts';
import type { InputRange } from './inputRange.ts';
import type { Plan } from './plan.ts';

/** The map reaches as far as this many times the present value, and down to one such part of it. */
const times = 4;

/** The values of one input that a map of two inputs covers: around the present one, inside what is looked at for flips. */
export function mapRange(plan: Plan, input: BreakEvenInput): InputRange {
  const now = readBreakEvenInput(plan, input);
  const range = breakEvenRange(plan, input);
  if (now <= 0) return { ...range, scale: range.from > 0 ? range.scale : 'linear' };
  return { from: Math.max(range.from, now / times), to: Math.min(range.to, now * times), scale: 'log' };
}
