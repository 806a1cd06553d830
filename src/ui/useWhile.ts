import { useState } from 'react';

/** The value while something holds; else what it was when that held last, so that nothing is drawn anew in vain. */
export function useWhile<T>(holds: boolean, value: T): T {
  const [kept, setKept] = useState(() => value);
  if (holds && !Object.is(kept, value)) setKept(() => value);
  return holds ? value : kept;
}
