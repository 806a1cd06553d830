import type { StoredCopy } from './storedCopy.ts';
import type { Found } from './takeStock.ts';

/** Browsers give a page some 5 million characters in all. */
const longestJournal = 4 * 2 ** 20;

/**
 * A last copy in localStorage, which is written before the call returns: the page may be gone right after. It is never
 * tidied up: one that is older than the slots loses by its revision.
 */
export interface Journal {
  /** What is there, if anything is. */
  read(): Found[];
  write(copy: StoredCopy): void;
  clear(): void;
}

/** Opens the journal of that name; where localStorage is blocked or full it stays as it is, in silence. */
export function openJournal(name: string): Journal {
  return {
    read() {
      const value = attempt(() => localStorage.getItem(name)) ?? null;
      return value === null ? [] : [{ place: 'journal', value }];
    },
    write(copy) {
      if (copy.text.length <= longestJournal) attempt(() => localStorage.setItem(name, JSON.stringify(copy)));
    },
    clear: () => attempt(() => localStorage.removeItem(name)),
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
