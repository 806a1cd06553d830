/** What XML cannot hold, a carriage return that it would turn into a line feed, and halves of characters. */
const unwritable = /(?![\t\n])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu;
/** Text that would be read as such a character. */
const lookAlike = /_(?=x[\da-fA-F]{4}_)/g;

/** A text as a workbook writes it: `_x000D_` for a carriage return, `_x005F_` for the underscore of a literal one. */
export function escapeXml(text: string): string {
  return text
    .replace(lookAlike, '_x005F_')
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
