import { formatField } from './formatField.ts';
import type { NumberKind } from './numberKind.ts';
import { plainNumber } from './plainNumber.ts';
import { rangeWord, readRange } from './readRange.ts';

type Ends = readonly [low: number, high: number];

/**
 * The text that a field shows for a range: its ends as fields show them, "5% to 35%". `readRange` gives back exactly the
 * same ends: where short ones would be read together ("5 to 10M"), they stand in full.
 */
export function formatRange(ends: Ends, kind: NumberKind, currency: string): string {
  const short = between(ends, (end) => formatField(end, kind, currency));
  if (readsAs(short, ends, kind)) return short;
  const full = between(ends, (end) => formatField(end, kind, currency, 'full'));
  return readsAs(full, ends, kind) ? full : plainRange(ends, kind);
}

/** A range with nothing but digits and the locale's decimal mark, in percent where it is one: "5% to 12.5%". */
export function plainRange(ends: Ends, kind: NumberKind): string {
  return between(ends, (end) => plainNumber(end, kind));
}

/** Two ends with the word between, however they are written. */
export function between([low, high]: Ends, write: (end: number) => string): string {
  return `${write(low)} ${rangeWord()} ${write(high)}`;
}

function readsAs(text: string, [low, high]: Ends, kind: NumberKind): boolean {
  const reading = readRange(text, kind);
  return reading.ok && reading.low === low && reading.high === high;
}
