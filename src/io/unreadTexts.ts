const key = 'micromacro.unreadCells';

/** Browsers give a page some 5 million characters in all, and the plan's journal needs most of them. */
const longest = 500_000;

/** Texts of cells that could not be read when the page was left, by cell; none where they are damaged. */
export function readUnreadTexts(): ReadonlyMap<string, string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** Keeps the texts beside the plan, which has no place for them; too many are not kept. */
export function rememberUnreadTexts(texts: ReadonlyMap<string, string>): void {
  try {
    const stored = JSON.stringify([...texts]);
    if (texts.size === 0 || stored.length > longest) localStorage.removeItem(key);
    else localStorage.setItem(key, stored);
  } catch {
    // Storage is blocked: they hold until the page is left.
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}
