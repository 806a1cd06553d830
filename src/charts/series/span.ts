/** A stretch of an axis in money, and where it is drawn, in pixels. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** Where a value is drawn. */
export function placeOn({ low, high, from, to }: Span, value: number): number {
  return from + ((value - low) / (high - low)) * (to - from);
}

/** From the least to the most of some values, zero among them; with nothing to span, something around zero. */
export function withZero(values: readonly number[]): { readonly low: number; readonly high: number } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low < high ? { low, high } : { low: -1, high: 1 };
}
