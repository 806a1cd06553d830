import { currencyOptions } from './currency.ts';
import type { Length } from './moneyOptions.ts';
import { countsThings, isPercent, type NumberKind } from './numberKind.ts';
import { numberMarks } from './numberLocale.ts';
import { print } from './print.ts';

/** Below this a double may need more decimals than Intl prints in every browser (20). */
const smallestPrinted = 1e-4;

/**
 * The text that a field shows for its number: short where that is exact ("60M", "$4M", "30.8%") unless asked for in
 * full, else in full ("1,234,567"). `readNumber` gives back exactly the same number.
 */
export function formatField(value: number, kind: NumberKind, currency: string, length: Length = 'short'): string {
  const size = Math.abs(value);
  const shown = isPercent(kind) ? size * 100 : size;
  if (shown > 0 && shown < smallestPrinted) return bare(value);
  return print(value, { ...unitOptions(kind, currency), ...digitOptions(size, kind, length) });
}

function unitOptions(kind: NumberKind, currency: string): Intl.NumberFormatOptions {
  if (isPercent(kind)) return { style: 'percent' };
  if (kind === 'money' || kind === 'cpm')
    return { ...currencyOptions(currency), trailingZeroDisplay: 'stripIfInteger' };
  return { useGrouping: kind !== 'whole' };
}

function digitOptions(size: number, kind: NumberKind, length: Length): Intl.NumberFormatOptions {
  const shortens = length === 'short' && !isPercent(kind) && kind !== 'factor' && kind !== 'whole';
  if (shortens && size >= 1e6 && digitCount(size) <= 3) return { notation: 'compact', maximumSignificantDigits: 3 };
  // With a fourth decimal, three are not taken for a group: "1.2340" people.
  const takenForGroup = countsThings(kind) && /^\d+\.\d{3}$/.test(String(size));
  return { maximumFractionDigits: 20, ...(takenForGroup && { minimumFractionDigits: 4 }) };
}

/** Digits of the shortest decimal that stands for the number: 3 for 258,000,000. */
function digitCount(size: number): number {
  return size.toExponential().replace(/e.*|\./g, '').length;
}

function bare(value: number): string {
  return String(value).replace('-', '−').replace('.', numberMarks().decimal);
}
