import { isPercent, type NumberKind } from './numberKind.ts';
import { numberMarks } from './numberLocale.ts';

/** A number with the locale's decimal mark and nothing else; shares and lifts in percent: "12.5%". */
export function plainNumber(value: number, kind: NumberKind): string {
  const percent = isPercent(kind);
  const [digits = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const text = (value < 0 ? '-' : '') + decimalText(digits.replace('.', ''), Number(exponent) + (percent ? 2 : 0));
  // With a fourth decimal, three are not taken for a group.
  const exact = /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
  return exact.replace('.', numberMarks().decimal) + (percent ? '%' : '');
}

/** Digits with a point behind the first one, moved by an exponent: nothing is rounded on the way. */
function decimalText(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
