/**
 * Width of a text in pixels, estimated a little wide, so that a label that is said to fit does fit. Taken from the
 * bundled font with tabular figures; measuring in the page would tie every layout to the moment the font arrives.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter);
  return ems * size * (bold ? 1.03 : 1);
}

function widthOf(letter: string): number {
  if (/[iljI.,:;'’|!·\s]/u.test(letter)) return 0.3;
  if (/[frt()]/u.test(letter)) return 0.4;
  if (/[MWmw%@—]/u.test(letter)) return 0.98;
  return /\p{Lu}/u.test(letter) ? 0.74 : 0.64;
}
