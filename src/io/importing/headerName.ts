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
  ...['k', '000', '000s', 'thousand', 'thousands', 'inthousands', 'migliaia', 'tys', 'milliers', 'x1000'].map(
    (word): [string, number] => [word, 3],
  ),
  ...['m', 'mln', 'mio', 'million', 'millions', 'inmillions', 'milioni', 'mln'].map((word): [string, number] => [
    word,
    6,
  ]),
]);

const percentWords = new Set(['percent', 'pct', 'inpercent', 'percentuale', 'procent', 'pourcent', 'pourcentage']);
const currencies = /\b(eur|usd|gbp|pln|chf|zl)\b|\p{Sc}/giu;

/** Reads the header of a column: "Lift (%)" is lift in percent, "CPM €" is cpm. */
export function headerName(header: string): HeaderName {
  const units = [...header.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map(([, unit = '']) =>
    plain(unit.replace(currencies, '')),
  );
  const outside = header.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const name = plain(outside.replace(currencies, ' '));
  const scale = units.map((unit) => scales.get(unit)).find((power) => power !== undefined) ?? 0;
  const percent = header.includes('%') || units.some((unit) => percentWords.has(unit));
  return { name, percent, scale, unsure: /[\u0130\u0131]/.test(header) };
}

/** Letters and digits only, small and without accents. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łßøæœđı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}
