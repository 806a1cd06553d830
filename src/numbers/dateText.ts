const iso = /^\d{4}-\d{1,2}-\d{1,2}\b/;
const withYear = /^\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d$/;
const withShortYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?:\d{2})?$/;

/** Whether a text can only be meant as a date, though it could be calculated: "2024-01-31", "31/01/2024". */
export function isDate(text: string): boolean {
  return iso.test(text) || withYear.test(text);
}

/** Whether a text looks like a date where nothing is calculated, so that "1/2/24" is one too. */
export function looksLikeDate(text: string): boolean {
  return iso.test(text) || withShortYear.test(text);
}
