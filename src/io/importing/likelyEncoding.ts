import type { Encoding } from './importView.ts';

interface Candidate {
  readonly encoding: Encoding;
  /** What its readers write. */
  readonly letters: ReadonlySet<string>;
  /** Taken off its rating, because it is rare. */
  readonly handicap: number;
}

const western = letterSet('àâäáãåæçèéêëìíîïñòóôöõøùúûüÿœß');
const eastern = letterSet('ąćęłńóśźżáäčďéěíľňôöřšťúůüýž');

/** Encodings of one byte a character; of equal ones the first. */
const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', letters: western, handicap: 0 },
  { encoding: 'windows-1250', letters: eastern, handicap: 0 },
  { encoding: 'iso-8859-2', letters: eastern, handicap: 1 },
  { encoding: 'macintosh', letters: western, handicap: 2 },
];

/** The encoding in which most of the bytes above ASCII are letters that stand well in their words. */
export function likelyEncoding(lines: readonly Uint8Array[]): Encoding {
  const rated = candidates.map(({ encoding, letters, handicap }) => {
    const decoder = new TextDecoder(encoding);
    const rating = lines.reduce((sum, line) => sum + rate(decoder.decode(line), letters), -handicap);
    return { encoding, rating };
  });
  return rated.reduce((best, next) => (next.rating > best.rating ? next : best)).encoding;
}

function rate(text: string, letters: ReadonlySet<string>): number {
  let rating = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const before = text[index - 1] ?? '';
    const known = letters.has(character) && !(/\p{Ll}/u.test(before) && /\p{Lu}/u.test(character));
    rating += known ? 2 : /\p{L}/u.test(character) ? -2 : besideLetter(text, index) ? -3 : 0;
  }
  return rating;
}

/** A sign inside a word speaks against a reading; a currency sign or a space does not. */
function besideLetter(text: string, index: number): boolean {
  return /\p{L}/u.test(text[index - 1] ?? '') || /\p{L}/u.test(text[index + 1] ?? '');
}

function letterSet(small: string): ReadonlySet<string> {
  return new Set([...small, ...small.toUpperCase()]);
}
