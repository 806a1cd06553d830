import type { Note, PathNoteCode } from '../note.ts';
import { wellFormed } from '../wellFormed.ts';

const mostPaths = 20;
const longestPath = 80;

/** Collects what happened to which places, each place once. */
export class NoteList {
  readonly #places = new Map<PathNoteCode, Set<string>>();

  add(code: PathNoteCode, path: string): void {
    const places = this.#places.get(code) ?? new Set();
    this.#places.set(code, places.add(printable(path)));
  }

  toNotes(): Note[] {
    return Array.from(this.#places, ([code, places]) => ({
      code,
      paths: [...places].slice(0, mostPaths),
      count: places.size,
    }));
  }
}

function printable(path: string): string {
  return wellFormed(path.length > longestPath ? `${path.slice(0, longestPath)}…` : path);
}
