import type { InputRange } from './inputRange.ts';

/** Positions of a slider: 0 to this. */
export const sliderSteps = 100;

/** Where a value stands on a range, 0 to `sliderSteps`. */
export function sliderPosition({ from, to, scale }: InputRange, value: number): number {
  const share = scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return sliderSteps * Math.min(1, Math.max(0, share));
}

/** The value at a position, to three digits, inside the range. */
export function sliderValue({ from, to, scale }: InputRange, position: number): number {
  const share = position / sliderSteps;
  const value = scale === 'log' ? from * (to / from) ** share : from + (to - from) * share;
  return Math.min(to, Math.max(from, Number(value.toPrecision(3))));
}
