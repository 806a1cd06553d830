import { numberFormat } from './numberLocale.ts';

/**
 * Prints one number in the active locale. The rule of rounding for the whole app is Intl's own: half away from zero.
 * Minus is U+2212, thousands are a small k, and nothing is ever "-0". A number that is not finite is a bug and throws.
 */
export function print(value: number, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot print ${value}`);
  // As text the number is taken for the decimal it stands for; as a double some browsers may print its binary tail.
  const exact: `${number}` = `${value}`;
  const format = numberFormat({ signDisplay: 'negative', ...options });
  // Parts take three times as long, and only these numbers have any that are written in our own way.
  const hasOwnWay = value < 0 || options.notation === 'compact';
  return hasOwnWay ? format.formatToParts(exact).map(wordOf).join('') : format.format(exact);
}

function wordOf({ type, value }: Intl.NumberFormatPart): string {
  if (type === 'minusSign') return '−';
  return type === 'compact' && value === 'K' ? 'k' : value;
}
