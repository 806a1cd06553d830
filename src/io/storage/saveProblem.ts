/** Why a plan is not saved on this device. */
export interface SaveProblem {
  readonly code: SaveProblemCode;
}

type SaveProblemCode =
  /** The browser does not let the page store anything. */
  | 'blocked'
  /** No room left. */
  | 'full'
  /** What is saved is of a newer version of the app, and stays as it is. */
  | 'newer'
  /** Anything else; the next save may succeed. */
  | 'failed';

const codes: Readonly<Record<string, SaveProblemCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'blocked',
  // No indexedDB at all, or one that only pretends, as in some private windows.
  ReferenceError: 'blocked',
  TypeError: 'blocked',
  InvalidStateError: 'blocked',
  UnknownError: 'blocked',
};

/** What an error of IndexedDB means to a user. */
export function saveProblem(error: unknown): SaveProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { code: codes[name] ?? 'failed' };
}
