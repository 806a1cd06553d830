let known: ReadonlySet<string> | undefined;

/** Whether the browser can print money in this ISO 4217 code. */
export function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}
