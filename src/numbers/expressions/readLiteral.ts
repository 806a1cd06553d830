import { isCurrency } from '../currency.ts';
import { numberMarks, scaleWord } from '../numberLocale.ts';
import { readDigits } from '../readDigits.ts';
import { functionNames } from './functions.ts';
import type { Scope } from './scope.ts';
import type { Commas, Literal } from './token.ts';

export interface Place {
  readonly text: string;
  readonly at: number;
  readonly scope: Scope;
  /** How commas are read here; outside of functions they are always marks. */
  readonly commas: Commas;
  readonly inFunction: boolean;
}

const currencyBefore = /(\p{L}{0,3}\p{Sc}|\p{Lu}{3}) ?(?=[.,]?\d)/uy;
const currencyAfter = / ?(\p{L}{0,3}\p{Sc}|\p{L}+)/uy;
const wordAfter = / ?(\p{L}+\.?)/uy;
const percentAfter = / ?%/y;
const powerAfter = /e([+\-−]?\d{1,4})(?![\p{L}\d])/iuy;

/** The number that stands at a place, with its currency, power of ten, scale or percent; null where none does. */
export function readLiteral(place: Place): { readonly literal: Literal; readonly end: number } | null {
  const { text, scope } = place;
  const before = matchAt(currencyBefore, text, place.at);
  const start = before && isCurrency(before[1] ?? '') ? place.at + before[0].length : place.at;
  const digits = matchAt(digitsPattern(place), text, start)?.[0];
  if (digits === undefined) return null;
  let end = start + digits.length;
  const power = matchAt(powerAfter, text, end);
  end += power?.[0].length ?? 0;
  const percent = start === place.at ? matchAt(percentAfter, text, end) : null;
  const scale = percent ? null : scaleAt(text, end, scope);
  end += (percent ?? scale?.match)?.[0].length ?? 0;
  if (!percent && start === place.at) end += currencyLength(text, end, scope);

  const exponent = Number((power?.[1] ?? '0').replace('−', '-')) + (percent ? -2 : (scale?.power ?? 0));
  const { readings, sure } = readDigits(digits);
  const values = readings.map((reading) => Number(`${reading}e${exponent}`));
  return { literal: { kind: 'number', values, sure, percent: percent !== null }, end };
}

/** What matches exactly from a position on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function scaleAt(text: string, at: number, scope: Scope) {
  const match = matchAt(wordAfter, text, at);
  const word = match?.[1] ?? '';
  const power = isName(word, scope) ? undefined : numberMarks().scales.get(scaleWord(word));
  return match && power !== undefined ? { match, power } : null;
}

function currencyLength(text: string, at: number, scope: Scope): number {
  const match = matchAt(currencyAfter, text, at);
  const word = match?.[1] ?? '';
  return match && !isName(word, scope) && isCurrency(word) ? match[0].length : 0;
}

function isName(word: string, scope: Scope): boolean {
  const name = word.toLowerCase();
  return scope.has(name) || functionNames.has(name);
}

const patterns = new Map<string, RegExp>();

/** Digits with their marks: a group by a space or an apostrophe has three digits, so that "1 2" is two numbers. */
function digitsPattern({ commas, inFunction }: Place): RegExp {
  const { decimal } = numberMarks();
  const separates = inFunction && commas === 'separators';
  const key = `${decimal}${inFunction}${separates}`;
  const known = patterns.get(key);
  if (known) return known;
  const group = inFunction && decimal === '.' ? ',(?=\\d{3}(?!\\d))' : ',';
  const marks = ['\\.', "[' ](?=\\d{3}(?!\\d))", ...(separates ? [] : [group])].join('|');
  const lead = decimal === ',' && separates ? '' : `\\${decimal}?`;
  const last = decimal === '.' ? '(?:\\.(?![.\\d]))?' : '';
  const pattern = new RegExp(`${lead}\\d+(?:(?:${marks})\\d+)*${last}`, 'y');
  patterns.set(key, pattern);
  return pattern;
}
