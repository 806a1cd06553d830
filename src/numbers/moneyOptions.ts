import { currencyOptions, minorDigits } from './currency.ts';

/** Short is for sentences and axes, full for tables. */
export type Length = 'short' | 'full';

/** How money of a size is printed; the sign is the caller's. */
export function moneyOptions(value: number, currency: string, length: Length): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  const money = currencyOptions(currency);
  if (length === 'short' && size >= 999.5) return { ...money, notation: 'compact', maximumSignificantDigits: 3 };
  if (size >= (length === 'short' ? 99.995 : 1000)) return { ...money, maximumFractionDigits: 0 };
  if (size > 0 && size < 10 ** (1 - minorDigits(currency))) return { ...money, maximumSignificantDigits: 3 };
  return { ...money, trailingZeroDisplay: 'stripIfInteger' };
}
