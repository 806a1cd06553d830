export interface NiceAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const mantissas = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5, 5 times a power of ten that cuts a span into at most `most` steps. */
export function niceStep(span: number, most: number): number {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const mantissa = mantissas.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return mantissa * power;
}

/** Round values inside [low, high], at most `most` + 1 of them. */
export function ticksWithin(low: number, high: number, most = 5): readonly number[] {
  return high > low ? multiples(niceStep(high - low, most), low, high) : [low];
}

/** An axis from `low` to a round value at or above `high`; with nothing to span, one tick. */
export function niceAxis(low: number, high: number, most = 4): NiceAxis {
  if (!(high > low)) return { low, high: low + 1, ticks: [low] };
  const step = niceStep(high - low, most);
  const top = cleaned(Math.ceil(high / step - 1e-9) * step);
  return { low, high: top, ticks: multiples(step, low, top) };
}

function multiples(step: number, low: number, high: number): readonly number[] {
  const ticks: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k <= high / step + 1e-9; k += 1) ticks.push(cleaned(k * step));
  return ticks;
}

/** 3 × 0.1 is 0.30000000000000004: an axis says 0.3, and never −0. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
