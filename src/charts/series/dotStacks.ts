import { placeOn, type Span } from './span.ts';

/** A dot of a quantile plot. */
export interface Dot {
  readonly value: number;
  /** The middle, in pixels. */
  readonly x: number;
  /** How many lie below it. */
  readonly level: number;
}

export interface DotStacks {
  readonly dots: readonly Dot[];
  /** Of a dot, in pixels. */
  readonly diameter: number;
  /** Dots of the highest stack. */
  readonly tallest: number;
}

const smallest = 8;
const largest = 32;
/** As many dots fill the span side by side: few enough that they stack to a shape. */
const across = 28;

/**
 * Dots in stacks one dot wide: none covers another. Stacks begin at zero in either direction, so that each dot stands on
 * its value's side of the tie line, at most half a dot from its value. Dots are as large as the height allows.
 *
 * @param values rising.
 */
export function dotStacks(values: readonly number[], span: Span, height: number): DotStacks {
  const widest = Math.round(Math.min(largest, Math.max(2 * smallest, (span.to - span.from) / across)));
  for (let diameter = widest; ; diameter--) {
    const stacks = stacked(values, span, diameter);
    if (stacks.tallest * diameter <= height || diameter === smallest) return stacks;
  }
}

function stacked(values: readonly number[], span: Span, diameter: number): DotStacks {
  const zero = placeOn(span, 0);
  const levels = new Map<number, number>();
  const dots = values.map((value) => {
    const away = Math.floor(Math.abs(placeOn(span, value) - zero) / diameter) + 0.5;
    const x = zero + Math.sign(value) * away * diameter;
    const level = levels.get(x) ?? 0;
    levels.set(x, level + 1);
    return { value, x, level };
  });
  return { dots, diameter, tallest: Math.max(0, ...levels.values()) };
}
