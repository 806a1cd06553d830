import { print } from './print.ts';

/** How far off an estimate of a share may be, in percentage points to one digit: 0.0045 is "0.5". */
export function formatError(value: number): string {
  // 0.0045 × 100 is 0.44999…: the digit goes by the decimal that the number stands for.
  return print(Number((value * 100).toPrecision(12)), { maximumSignificantDigits: 1 });
}
