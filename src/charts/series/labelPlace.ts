/** Where a bar and its label stand, in pixels along the bar's direction. */
export interface BarSpan {
  readonly zero: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

export interface LabelPlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly inside: boolean;
}

const pad = 7;

/** Beyond the bar's end where there is room, else inside it; where the bar is too short for that, beyond zero. */
export function labelPlace({ zero, end, low, high }: BarSpan, width: number): LabelPlace {
  const needed = pad + width;
  const leftOf = (x: number, inside: boolean): LabelPlace => ({ x: x - pad, anchor: 'end', inside });
  const rightOf = (x: number, inside: boolean): LabelPlace => ({ x: x + pad, anchor: 'start', inside });
  const short = Math.abs(end - zero) < needed + pad;
  if (end < zero) {
    if (end - needed >= low) return leftOf(end, false);
    return short && zero + needed <= high ? rightOf(zero, false) : rightOf(end, true);
  }
  if (end + needed <= high) return rightOf(end, false);
  return short && zero - needed >= low ? leftOf(zero, false) : leftOf(end, true);
}
