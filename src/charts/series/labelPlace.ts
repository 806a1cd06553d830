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

/** Beyond the bar's end where there is room, else inside it; a bar below zero takes its label on its left. */
export function labelPlace({ zero, end, low, high }: BarSpan, width: number): LabelPlace {
  if (end < zero) {
    const fits = end - pad - width >= low;
    return fits ? { x: end - pad, anchor: 'end', inside: false } : { x: end + pad, anchor: 'start', inside: true };
  }
  const fits = end + pad + width <= high;
  return fits ? { x: end + pad, anchor: 'start', inside: false } : { x: end - pad, anchor: 'end', inside: true };
}
