import type { ImportSource } from '../../../io/importing/importView.ts';

/** A file of the user's as a source of segments. */
export function fileSource(file: File): ImportSource {
  return { kind: 'file', name: file.name, content: file };
}
