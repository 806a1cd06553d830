import type { Length } from './moneyOptions.ts';
import { print } from './print.ts';

/** People, impressions, conversions: short "49.9M", full "49,873,257"; below 1,000 both have three digits. */
export function formatCount(value: number, length: Length = 'short'): string {
  const size = Math.abs(value);
  if (size < 999.5) return print(value, { maximumSignificantDigits: 3 });
  if (length === 'full') return print(value, { maximumFractionDigits: 0 });
  return print(value, { notation: 'compact', maximumSignificantDigits: 3 });
}
