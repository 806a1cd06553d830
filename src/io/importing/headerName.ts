/** The name of a column as it can be looked up, and what its header says about the numbers below. */
export interface HeaderName {
  /** Small letters without accents, spaces, signs and units. */
  readonly name: string;
  /** Bare numbers are percent: "Lift (%)". */
  readonly percent: boolean;
  /** Numbers are in thousands (3), millions (6): "Size (k)"; else 0. */
  readonly scale: number;
  /** Read with a liberty: letters that mean different things in different alphabets. */
  readonly unsure: boolean;
}

/** Letters that do not come apart into a letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

const scales: ReadonlyMap<string, number> = new Map([
  ...['k', '000', '000s', 'thousand', 'thousands', 'migliaia', 'tys', 'milliers', 'x1000'].map(
    (word): [string, number] => [word, 3],
  ),
  ...['m', 'mln', 'mio', 'million', 'millions', 'milioni'].map((word): [string, number] => [word, 6]),
]);

const percentWords = new Set(['percent', 'pct', 'percentuale', 'procent', 'procentach', 'pourcent', 'pourcentage']);
const currencies = /(?<![\p{L}\d])(eur|usd|gbp|pln|chf|zl)(?![\p{L}\d])|\p{Sc}/giu;

/** No header of a column is longer. */
const longest = 200;
const bracketed = /[([{]([^()[\]{}]*)[)\]}]/g;
/** "in thousands", "w tys.", "en milliers", "_pct" */
const inUnits = /[\s,_]+(?:(?:in|w|en)[\s_]+)?([\p{L}\d.]+)\s*$/iu;

/** Reads the header of a column: "Lift (%)" is lift in percent, "CPM €" is cpm, "Size in thousands" is size. */
export function headerName(header: string): HeaderName {
  const text = header.slice(0, longest).replace(currencies, ' ');
  const outside = text.replace(bracketed, ' ');
  const last = inUnits.exec(outside);
  const lastUnit = plain(last?.[1] ?? '');
  const units = [...[...text.matchAll(bracketed)].map(([, unit = '']) => plain(unit)), lastUnit];
  const scale = units.map((unit) => scales.get(unit)).find((power) => power !== undefined) ?? 0;
  const percent = text.includes('%') || units.some((unit) => percentWords.has(unit));
  const endsInUnit = scales.has(lastUnit) || percentWords.has(lastUnit);
  const name = plain(endsInUnit ? outside.slice(0, last?.index) : outside);
  return { name, percent, scale, unsure: /[\u0130\u0131]/.test(text) };
}

/** What most texts are: no letter has to be taken apart. */
const ascii = /^[\x20-\x7e]*$/;

/** Letters and digits only, small and without accents. */
export function plain(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z\d]/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łßøæœđı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}
