import { print } from './print.ts';

/** How often, to two digits and to whole times at least: "5.9×", "124×". */
export function formatTimes(value: number): string {
  const digits = { maximumSignificantDigits: 2, maximumFractionDigits: 0, roundingPriority: 'morePrecision' } as const;
  return `${print(value, digits)}×`;
}
