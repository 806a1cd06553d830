const mantissas = [1, 2, 5];

/** Whole numbers for a logarithmic axis from 1: 1, 2, 5, 10 … and the last number itself. */
export function countTicks(most: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = 1; power < most; power *= 10) {
    for (const mantissa of mantissas) if (mantissa * power * 1.4 < most) ticks.push(mantissa * power);
  }
  return [...ticks, most];
}
