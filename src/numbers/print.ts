import { numberFormat } from './numberLocale.ts';

/**
 * Prints one number in the active locale. The rule of rounding for the whole app is Intl's own: half away from zero.
 * Minus is U+2212, thousands are a small k, and nothing is ever "-0". A number that is not finite is a bug and throws.
 */
export function print(value: number, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot print ${value}`);
  // As text the number is taken for the decimal it stands for; as a double some browsers may print its binary tail.
  const exact: `${number}` = `${value}`;
  const parts = numberFormat({ signDisplay: 'negative', ...options }).formatToParts(exact);
  return parts.map(wordOf).join('');
}

function wordOf({ type, value }: Intl.NumberFormatPart): string {
  if (type === 'minusSign') return '−';
  return type === 'compact' && value === 'K' ? 'k' : value;
}
