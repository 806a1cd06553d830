import { cleanText } from './cleanText.ts';
import type { NumberKind } from './numberKind.ts';
import { numberLocale, onceInLocale } from './numberLocale.ts';
import type { NumberProblem } from './numberProblem.ts';
import { type NumberReading, type ReadingOptions, readNumber } from './readNumber.ts';

export type RangeReading =
  | { readonly ok: true; readonly low: number; readonly high: number }
  | { readonly ok: false; readonly problem: RangeProblem };

type Ends = readonly [low: number, high: number];

export type RangeProblem =
  | { readonly code: 'notARange' | 'rangeNotRising' | 'rangeWithoutWidth' }
  /** One end, as typed, is no number. */
  | { readonly code: Unread['code']; readonly end: 'low' | 'high'; readonly text: string }
  /** The ranges that it may mean. */
  | { readonly code: Ambiguous['code']; readonly readings: readonly Ends[] };

type Ambiguous = Extract<NumberProblem, { readonly readings: unknown }>;
type Unread = Exclude<NumberProblem, Ambiguous>;

/**
 * Reads two numbers with "to" in the active language, a dash or two dots between: "5 to 10", "5–10%", "5..10k". A scale
 * or percent at the end holds for both, unless the first has its own or would be the larger one. A hyphen is a minus.
 */
export function readRange(text: string, kind: NumberKind, options?: ReadingOptions): RangeReading {
  const ends = rangeEnds(text);
  if (ends === null) return refuse({ code: 'notARange' });
  const [lowText, highText] = ends;
  const high = readNumber(highText, kind, options);
  if (isUnread(high)) return refuse({ code: high.problem.code, end: 'high', text: highText });
  const shared = readNumber(lowText + unitAfter(highText), kind, options);
  const alone = readNumber(lowText, kind, options);
  if (isUnread(shared) && isUnread(alone)) return refuse({ code: alone.problem.code, end: 'low', text: lowText });

  const low = risingPairs(shared, high).length > 0 ? shared : alone;
  const pairs = risingPairs(low, high);
  const [first] = pairs;
  if (first === undefined) {
    const same = sameMeanings(shared, high) || sameMeanings(alone, high);
    return refuse({ code: same ? 'rangeWithoutWidth' : 'rangeNotRising' });
  }
  const doubt = [low, high].find((reading) => !reading.ok);
  if (doubt?.ok === false) return refuse({ code: doubt.problem.code as Ambiguous['code'], readings: pairs });
  return { ok: true, low: first[0], high: first[1] };
}

/** Two numbers are no longer than this. */
const longest = 600;
/** What may part two numbers: most texts are told from ranges by having none of it. */
const parting = /[–—…\s]|\.\./u;

/** The two texts of a range; null where the text is none. */
export function rangeEnds(text: string): readonly [string, string] | null {
  if (text.length > longest || !parting.test(text)) return null;
  const [low = '', high = '', ...more] = cleanText(text).split(separatorWith(rangeWord()));
  return more.length === 0 && /\d/.test(low) && /\d/.test(high) ? [low, high] : null;
}

/** The word between the ends of a range, in the active language. */
export function rangeWord(): string {
  return words[numberLocale().slice(0, 2)] ?? 'to';
}

const words: Readonly<Record<string, string>> = { it: 'a', pl: 'do', fr: 'à' };

const separatorWith = onceInLocale((word) => new RegExp(` ?(?:[–—…]|\\.{2,3}) ?| (?:to|${word}) `, 'iu'));

function unitAfter(text: string): string {
  return text.slice(text.search(/\D*$/));
}

/** Ends that rise: what both may mean in the same way, or what either may mean beside the other. */
function risingPairs(low: NumberReading, high: NumberReading): readonly Ends[] {
  const [lows, highs] = [meanings(low), meanings(high)];
  const pairs =
    lows.length === highs.length
      ? lows.map((value, i): Ends => [value, highs[i] ?? value])
      : lows.flatMap((value) => highs.map((other): Ends => [value, other]));
  return pairs.filter(([from, to]) => from < to);
}

function sameMeanings(low: NumberReading, high: NumberReading): boolean {
  return meanings(low).join() === meanings(high).join();
}

function meanings(reading: NumberReading): readonly number[] {
  if (reading.ok) return [reading.value];
  return 'readings' in reading.problem ? reading.problem.readings : [];
}

function isUnread(reading: NumberReading): reading is { readonly ok: false; readonly problem: Unread } {
  return !reading.ok && !('readings' in reading.problem);
}

function refuse(problem: RangeProblem): RangeReading {
  return { ok: false, problem };
}
