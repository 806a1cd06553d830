let locale = 'en';
let formats = new Map<string, Intl.NumberFormat>();
let known: NumberMarks | null = null;

/** Decimal and group mark, and the words that stand for powers of ten, as the locale writes them. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  /** Power of ten by word in lower case without a full stop: k is 3, mln is 6. */
  readonly scales: ReadonlyMap<string, number>;
}

/** The language of numbers (BCP 47). */
export function numberLocale(): string {
  return locale;
}

/** Changes the language that numbers are printed and read in. */
export function setNumberLocale(next: string): void {
  locale = next;
  formats = new Map();
  known = null;
}

/** A formatter of the active locale, made once for the same options. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** What is derived from a text in the active locale, derived once for the same text. */
export function onceInLocale<T>(derive: (text: string) => T): (text: string) => T {
  let known: { readonly locale: string; readonly made: Map<string, T> } | null = null;
  return (text) => {
    if (known?.locale !== locale) known = { locale, made: new Map() };
    const made = known.made.get(text) ?? derive(text);
    known.made.set(text, made);
    return made;
  };
}

/** How the active locale marks its numbers, taken from what it prints. */
export function numberMarks(): NumberMarks {
  known ??= {
    decimal: partOf(numberFormat().formatToParts(1.5), 'decimal'),
    group: partOf(numberFormat({ useGrouping: 'always' }).formatToParts(12345), 'group'),
    scales: new Map([...everywhere, ...localScales()]),
  };
  return known;
}

/** The key of a word in `scales`. */
export function scaleWord(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

/** Read in every language, unless the language uses the word otherwise, as French does with `bn` (10^12). */
const everywhere: [string, number][] = [
  ['k', 3],
  ['m', 6],
  ['bn', 9],
];

function localScales(): [string, number][] {
  const compact = numberFormat({ notation: 'compact' });
  return [3, 6, 9, 12]
    .map((power): [string, number] => [scaleWord(partOf(compact.formatToParts(10 ** power), 'compact')), power])
    .filter(([word]) => word !== '');
}

function partOf(parts: readonly Intl.NumberFormatPart[], type: Intl.NumberFormatPart['type']): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}
