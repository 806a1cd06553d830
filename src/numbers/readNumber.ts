import { isCurrency } from './currency.ts';
import { isPercent, type NumberKind } from './numberKind.ts';
import { numberMarks, scaleWord } from './numberLocale.ts';
import { readDigits } from './readDigits.ts';

/** Why a text is not taken as a number; `readings` are the numbers that it might mean. */
export type NumberProblem =
  | { readonly code: 'empty' | 'notANumber' | 'tooLong' | 'tooLarge' }
  | { readonly code: 'percentOrFraction' | 'groupOrDecimal'; readonly readings: readonly number[] };

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem };

const longest = 300;
/** Above, not every whole number can be kept, so what was typed could silently become another one. */
const largest = Number.MAX_SAFE_INTEGER;

const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const spaces = /[ \u00a0\u2007\u2009\u202f]+/g;
const apostrophes = /[‘’ʼ]/g;

/** Sign, currency, sign, digits with marks, exponent, and what follows: a scale, a currency, or percent. */
const shape =
  /^(?<sign>[+\-−]?) ?(?<head>[^\d+\-−]*?) ?(?<inner>[+\-−]?) ?(?<digits>[.,]?\d(?:[\d.,' ]*[\d.,])?)(?:e(?<exponent>[+\-−]?\d{1,4}))? ?(?<tail>\D*)$/i;

/**
 * Reads one plain number as people type it in the active locale: "1,234.5", "€1 200", "1.2k", "60M", "5%", "−3".
 * What can be read in two ways is not guessed: the problem offers the readings. Shares and lifts are fractions, so
 * "41%" is 0.41 and a bare 41 is asked.
 */
export function readNumber(text: string, kind: NumberKind): NumberReading {
  if (text.length > longest) return refuse({ code: 'tooLong' });
  const clean = text.replace(directionMarks, '').replace(spaces, ' ').replace(apostrophes, "'").trim();
  if (clean === '') return refuse({ code: 'empty' });
  const parts = shape.exec(clean)?.groups;
  const unit = parts && readUnit(parts.head ?? '', parts.tail ?? '');
  if (!parts || !unit || (parts.sign && parts.inner)) return refuse({ code: 'notANumber' });

  const { readings, sure } = readDigits(parts.digits ?? '');
  const sign = plainSign(parts.sign || parts.inner || '');
  const exponent = Number(plainSign(parts.exponent ?? '0')) + unit.exponent;
  // Put together as decimal text, so that "30.8%" is the double nearest to 0.308 and not 30.8 divided by 100.
  const values = readings.map((digits) => Number(`${sign}${digits}e${exponent}`) + 0);
  return judge(values, sure, isPercent(kind) && !unit.percent);
}

function judge(values: readonly number[], sure: boolean, bareShare: boolean): NumberReading {
  const [value] = values;
  if (value === undefined) return refuse({ code: 'notANumber' });
  if (values.some((each) => Math.abs(each) > largest)) return refuse({ code: 'tooLarge' });
  const readings = values.flatMap((each) => (bareShare && Math.abs(each) >= 1 ? [percentOf(each), each] : [each]));
  if (!sure) return refuse({ code: 'groupOrDecimal', readings });
  return readings.length > 1 ? refuse({ code: 'percentOrFraction', readings }) : { ok: true, value };
}

interface Unit {
  /** Power of ten that the number is multiplied with. */
  readonly exponent: number;
  readonly percent: boolean;
}

function readUnit(head: string, tail: string): Unit | null {
  if (head !== '' && !isCurrency(head)) return null;
  if (tail === '%') return head === '' ? { exponent: -2, percent: true } : null;
  const exponent = readScale(tail, head === '');
  return exponent === null ? null : { exponent, percent: false };
}

/** The power of ten of "M", "M€" or "mln zł"; a currency alone is power 0. */
function readScale(tail: string, mayNameCurrency: boolean): number | null {
  const { scales } = numberMarks();
  const whole = tail === '' ? 0 : scales.get(scaleWord(tail));
  if (whole !== undefined) return whole;
  if (!mayNameCurrency) return null;
  if (isCurrency(tail)) return 0;
  for (let at = 1; at < tail.length; at += 1) {
    const scale = scales.get(scaleWord(tail.slice(0, at).trim()));
    if (scale !== undefined && isCurrency(tail.slice(at).trim())) return scale;
  }
  return null;
}

function percentOf(value: number): number {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
}

function plainSign(text: string): string {
  return text.replace('−', '-').replace('+', '');
}

function refuse(problem: NumberProblem): NumberReading {
  return { ok: false, problem };
}
