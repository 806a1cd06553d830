/** What may be called in an expression. */
export const functionNames: ReadonlySet<string> = new Set([
  'min',
  'max',
  'round',
  'floor',
  'ceil',
  'abs',
  'sqrt',
  'exp',
  'log',
]);
