import { print } from './print.ts';

/** How far off an estimate of a share may be, in percentage points to one digit: 0.0045 is "0.5". */
export function formatError(value: number): string {
  return print(value * 100, { maximumSignificantDigits: 1 });
}
