import { bareReadings } from './bareReadings.ts';
import { cleanText } from './cleanText.ts';
import { countsThings, type NumberKind, takesPercent } from './numberKind.ts';
import { largestNumber, type NumberProblem } from './numberProblem.ts';
import { type DecimalMark, readCountDigits, readDigits, readMarkedDigits } from './readDigits.ts';
import { readUnit } from './readUnit.ts';

export type NumberReading =
  /** `scaled` when the text has a word for a power of ten, such as k or M. */
  | { readonly ok: true; readonly value: number; readonly scaled?: true }
  | { readonly ok: false; readonly problem: NumberProblem };

export interface ReadingOptions {
  /** The decimal mark where it is known, as of a file: then the other mark groups, and neither is asked about. */
  readonly decimal?: DecimalMark | undefined;
}

const longest = 300;
/** What most cells of a table are: read at once. */
const digitsOnly = /^\d{1,15}$/;

/** Sign, currency, sign, digits with marks, exponent, and what follows: a scale, a currency, or percent. */
const shape = /^([+\-−]?) ?([^\d+\-−]*?) ?([+\-−]?) ?([.,]?\d(?:[\d.,' ]*[\d.,])?)(?:e([+\-−]?\d{1,4}))? ?(\D*)$/i;

/** A negative amount as accountants write it: "(1,000)", "$(5)", "($5)". */
const bracketed = /^([^()\d]*)\(([^()]*)\)([^()\d]*)$/;

/**
 * Reads one plain number as people type it in the active locale: "1,234.5", "€1 200", "1.2k", "60M", "5%", "−3",
 * "(1,000)" for −1000. What can be read in two ways is not guessed: the problem offers the readings. Shares and lifts
 * are fractions, so "41%" is 0.41 and a bare 41 is asked.
 */
export function readNumber(text: string, kind: NumberKind, { decimal }: ReadingOptions = {}): NumberReading {
  if (digitsOnly.test(text)) return judge(bareReadings(Number(text), kind), true);
  if (text.length > longest) return refuse({ code: 'tooLong' });
  const clean = cleanText(text);
  if (clean === '') return refuse({ code: 'empty' });
  const [, before = '', inside, after = ''] = (clean.includes('(') && bracketed.exec(clean)) || [];
  const parts = shape.exec(inside === undefined ? clean : before + inside + after);
  if (parts === null) return refuse({ code: 'notANumber' });
  const [, outer = '', head = '', inner = '', digits = '', power, tail = ''] = parts;
  const unit = readUnit(head, tail);
  const sign = outer + inner + (inside === undefined ? '' : '-');
  if (unit === null || sign.length > 1) return refuse({ code: 'notANumber' });

  if (unit.percent && !takesPercent(kind)) return refuse({ code: 'notAShare' });
  const scaled = unit.exponent > 0;
  const readMarks = countsThings(kind) && !scaled && power === undefined ? readCountDigits : readDigits;
  const { readings, sure } = decimal ? readMarkedDigits(digits, decimal) : readMarks(digits);
  const exponent = Number(plainSign(power ?? '0')) + unit.exponent;
  // Put together as decimal text, so that "30.8%" is the double nearest to 0.308 and not 30.8 divided by 100.
  const values = readings.map((each) => Number(`${plainSign(sign)}${each}e${exponent}`) + 0);
  const judged = judge(unit.percent ? values : values.flatMap((value) => bareReadings(value, kind)), sure);
  return judged.ok && scaled ? { ...judged, scaled } : judged;
}

function judge(readings: readonly number[], sure: boolean): NumberReading {
  const [value] = readings;
  if (value === undefined) return refuse({ code: 'notANumber' });
  if (readings.some((each) => Math.abs(each) > largestNumber)) return refuse({ code: 'tooLarge' });
  if (!sure) return refuse({ code: 'groupOrDecimal', readings });
  return readings.length > 1 ? refuse({ code: 'percentOrFraction', readings }) : { ok: true, value };
}

function plainSign(text: string): string {
  return text.replace('−', '-').replace('+', '');
}

function refuse(problem: NumberProblem): NumberReading {
  return { ok: false, problem };
}
