import { cleanText } from './cleanText.ts';
import type { NumberKind } from './numberKind.ts';
import { numberLocale } from './numberLocale.ts';
import type { NumberProblem } from './numberProblem.ts';
import { readNumber } from './readNumber.ts';

export type RangeReading =
  | { readonly ok: true; readonly low: number; readonly high: number }
  | { readonly ok: false; readonly problem: RangeProblem };

export type RangeProblem = NumberProblem | { readonly code: 'notARange' | 'rangeNotRising' };

/**
 * Reads two numbers with "to" in the active language, a dash or two dots between: "5 to 10", "5–10%", "5..10k". A scale
 * or percent at the end holds for both, unless the first has its own or would be the larger one. A hyphen is a minus.
 */
export function readRange(text: string, kind: NumberKind): RangeReading {
  const ends = rangeEnds(text);
  if (ends === null) return { ok: false, problem: { code: 'notARange' } };
  const high = readNumber(ends[1], kind);
  if (!high.ok) return high;
  const shared = readNumber(ends[0] + unitAfter(ends[1]), kind);
  const low = shared.ok && shared.value < high.value ? shared : readNumber(ends[0], kind);
  if (!low.ok) return low;
  if (low.value >= high.value) return { ok: false, problem: { code: 'rangeNotRising' } };
  return { ok: true, low: low.value, high: high.value };
}

/** The two texts of a range; null where the text is none. */
export function rangeEnds(text: string): readonly [string, string] | null {
  const [low = '', high = '', ...more] = cleanText(text).split(separator());
  return more.length === 0 && /\d/.test(low) && /\d/.test(high) ? [low, high] : null;
}

const words: Readonly<Record<string, string>> = { it: 'a', pl: 'do', fr: 'à' };

function separator(): RegExp {
  const word = words[numberLocale().slice(0, 2)];
  return new RegExp(` ?(?:[–—…]|\\.{2,3}) ?| (?:${word ? `to|${word}` : 'to'}) `, 'iu');
}

function unitAfter(text: string): string {
  return text.slice(text.search(/\D*$/));
}
