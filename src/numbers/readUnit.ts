import { isCurrency } from './currency.ts';
import { numberMarks, scaleWord } from './numberLocale.ts';

/** What the words around digits mean. */
export interface Unit {
  /** Power of ten that the number is multiplied with. */
  readonly exponent: number;
  readonly percent: boolean;
}

/** Reads what stands before and after the digits: "$", "M€", "mln zł", "%"; null where it is no unit of a number. */
export function readUnit(head: string, tail: string): Unit | null {
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
