const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const spaces = /[ \u00a0\u2007\u2009\u202f]+/g;
const apostrophes = /[‘’ʼ]/g;
const plain = /^[!-~]*$/;

/** A text without direction marks and outer blanks, with every space of any width as one plain one. */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(directionMarks, '').replace(spaces, ' ').replace(apostrophes, "'").trim();
}
