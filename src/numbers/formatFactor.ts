import { print } from './print.ts';

/** A factor or a ratio, to three digits: "1.33". */
export function formatFactor(value: number): string {
  return print(value, { maximumSignificantDigits: 3 });
}
