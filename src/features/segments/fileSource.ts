import type { ImportSource } from '../../io/importing/importView.ts';

/** Endings of the files that a table can be in. */
export const tableFiles = '.csv,.tsv,.txt,.xlsx';

/** A file of the user's as a source of segments. */
export function fileSource(file: File): ImportSource {
  return { kind: 'file', name: file.name, content: file };
}
