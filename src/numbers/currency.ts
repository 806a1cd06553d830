import { numberFormat, numberLocale, numberMarks, onceInLocale, scaleWord } from './numberLocale.ts';

/** Options that print an amount in the currency, by its short sign where that cannot be taken for "thousand". */
export const currencyOptions = onceInLocale((currency: string): Intl.NumberFormatOptions => {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const sign = numberFormat(options)
    .formatToParts(1)
    .find((part) => part.type === 'currency');
  const clashes = numberMarks().scales.has(scaleWord(sign?.value ?? ''));
  return clashes ? { ...options, currencyDisplay: 'code' } : options;
});

/** Decimals of the currency: 2 for USD, 0 for JPY, 3 for KWD. */
export const minorDigits = onceInLocale(
  (currency: string): number =>
    numberFormat({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
);

/** Whether a word is the sign or the ISO code of a currency, in the active locale: `$`, `USD`, `zł`. */
export function isCurrency(word: string): boolean {
  return /^\p{Sc}$/u.test(word) || currencyWords().has(word);
}

let words: { readonly locale: string; readonly set: ReadonlySet<string> } | null = null;

/** Made at the first word that is no plain sign, because it takes some 30 ms. */
function currencyWords(): ReadonlySet<string> {
  const locale = numberLocale();
  if (words?.locale !== locale) {
    const codes = Intl.supportedValuesOf('currency');
    const signs = displays.flatMap((display) => codes.map((code) => signOf(code, display).replace(/\s/g, ' ')));
    words = { locale, set: new Set([...codes, ...signs]) };
  }
  return words.set;
}

const displays = ['narrowSymbol', 'symbol'] as const;

function signOf(currency: string, currencyDisplay: (typeof displays)[number]): string {
  const parts = new Intl.NumberFormat(numberLocale(), { style: 'currency', currency, currencyDisplay }).formatToParts(
    1,
  );
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
