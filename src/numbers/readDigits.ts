import { numberMarks } from './numberLocale.ts';

/** The digits as a program writes them ("1234.56"); more than one, or an unsure one, is for the user to choose. */
export interface DigitReadings {
  readonly readings: readonly string[];
  readonly sure: boolean;
}

/**
 * Reads digits with their group and decimal marks. The locale's own marks are sure, and so is a spaced or apostrophed
 * group. Marks of another country are sure only when they cannot mean anything else ("1.234,56" in French).
 */
export function readDigits(text: string): DigitReadings {
  const { decimal, group } = numberMarks();
  const other = decimal === '.' ? ',' : '.';
  const own = read(text, decimal, group === other ? `${other}' ` : "' ");
  if (own !== null) return { readings: [own], sure: true };

  const grouped = read(text, decimal, other);
  const swapped = text.endsWith(other) ? null : read(text, other, `${decimal}' `);
  if (grouped !== null && swapped === null) return { readings: [grouped], sure: true };
  const readings = [grouped, swapped, decimal === '.' ? readLakh(text) : null].filter((reading) => reading !== null);
  return { readings, sure: false };
}

function read(text: string, decimal: string, groups: string): string | null {
  const shape = new RegExp(`^(\\d*|[1-9]\\d{0,2}([${groups}])\\d{3}(?:\\2\\d{3})*)(?:\\${decimal}(\\d*))?$`);
  const [, whole = '', , fraction = ''] = shape.exec(text) ?? [];
  const digits = whole.replace(/\D/g, '');
  return digits + fraction === '' ? null : `${digits}.${fraction}`;
}

/** Indian grouping, as in 1,23,456. */
function readLakh(text: string): string | null {
  return /^[1-9]\d?(,\d\d)+,\d{3}(\.\d*)?$/.test(text) ? text.replaceAll(',', '') : null;
}
