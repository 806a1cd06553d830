/** 1,234.56 as a language writes it, to choose the language of numbers by. */
export function formatSample(locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(1234.56);
}
