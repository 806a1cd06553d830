/**
 * What a spreadsheet would run instead of show: text that begins, after space and invisible characters, with = + - or @
 * (full-width too), or with a tab or a line break. Apostrophes in front are those of the protection itself.
 */
const dangerous = /^'*(?:[\t\r\n]|[\s\p{Control}\p{Format}]*[=+\-@＝＋－＠])/u;

/** The text with an apostrophe in front where a spreadsheet would run it as a formula. */
export function protectText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** Takes off what `protectText` put on: for every text, `unprotectText(protectText(text))` is the text. */
export function unprotectText(text: string): string {
  return text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text;
}
