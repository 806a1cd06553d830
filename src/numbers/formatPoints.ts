import { print } from './print.ts';

/** The difference of two rates, in percentage points with its sign: 0.042 is "+4.2 pp". */
export function formatPoints(value: number): string {
  return `${print(value * 100, { maximumSignificantDigits: 3, signDisplay: 'exceptZero' })}\u00a0pp`;
}
