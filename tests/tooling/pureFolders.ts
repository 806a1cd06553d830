/** Folders of tests that share a thread, and what was imported in it: they hold functions that keep nothing between calls. */
export const pureFolders = [
  'tests/engine',
  'tests/laws',
  'tests/model',
  'tests/io/customers',
  'tests/io/tables',
  'tests/io/xlsx',
] as const;
