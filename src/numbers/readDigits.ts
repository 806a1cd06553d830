import { numberMarks } from './numberLocale.ts';

/** The digits as a program writes them ("1234.56"); more than one, or an unsure one, is for the user to choose. */
export interface DigitReadings {
  readonly readings: readonly string[];
  readonly sure: boolean;
}

export type DecimalMark = '.' | ',';

/**
 * Reads digits with their group and decimal marks. The locale's own marks are sure, and so is a spaced or apostrophed
 * group. Marks of another country are sure only when they cannot mean anything else ("1.234,56" in French).
 */
export function readDigits(text: string): DigitReadings {
  const { decimal, group } = numberMarks();
  const other = otherMark(decimal);
  const own = read(text, decimal, group === other ? `${other}' ` : "' ");
  if (own !== null) return { readings: [own], sure: true };

  const grouped = read(text, decimal, other);
  const swapped = text.endsWith(other) ? null : read(text, other, `${decimal}' `);
  if (grouped !== null && swapped === null) return { readings: [grouped], sure: true };
  const readings = [grouped, swapped, decimal === '.' ? readLakh(text) : null].filter((reading) => reading !== null);
  return { readings, sure: false };
}

/** Reads digits of which the decimal mark is known: the other mark groups, and nothing is unsure. */
export function readMarkedDigits(text: string, decimal: DecimalMark): DigitReadings {
  const reading = read(text, decimal, `${otherMark(decimal)}' `);
  return { readings: reading === null ? [] : [reading], sure: true };
}

/**
 * Reads the digits of a count: people are seldom fractional, so that three decimals after at most three digits may be a
 * group of another country ("1.234" in English).
 */
export function readCountDigits(text: string): DigitReadings {
  const plain = readDigits(text);
  const [own] = plain.readings;
  if (!plain.sure || own === undefined || own.endsWith('.') || !looksGrouped.test(text)) return plain;
  return { readings: [own.replace('.', ''), own], sure: false };
}

const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/;

function otherMark(decimal: string): DecimalMark {
  return decimal === '.' ? ',' : '.';
}

const shapes = new Map<string, RegExp>();

function read(text: string, decimal: string, groups: string): string | null {
  const [, whole = '', , fraction = ''] = shapeOf(decimal, groups).exec(text) ?? [];
  const digits = whole.replace(/\D/g, '');
  return digits + fraction === '' ? null : `${digits}.${fraction}`;
}

function shapeOf(decimal: string, groups: string): RegExp {
  const key = decimal + groups;
  const known = shapes.get(key);
  if (known) return known;
  const shape = new RegExp(`^(\\d*|[1-9]\\d{0,2}([${groups}])\\d{3}(?:\\2\\d{3})*)(?:\\${decimal}(\\d*))?$`);
  shapes.set(key, shape);
  return shape;
}

/** Indian grouping, as in 1,23,456. */
function readLakh(text: string): string | null {
  return /^[1-9]\d?(,\d\d)+,\d{3}(\.\d*)?$/.test(text) ? text.replaceAll(',', '') : null;
}
