import { startTransition, useEffect, useState } from 'react';

/** Longer than between two keys of someone who types. */
const pauseOfTyping_ms = 250;

/** The last value that stayed the same for a while: what takes long to draw follows when typing pauses. */
export function useSettled<T>(value: T, wait_ms = pauseOfTyping_ms): T {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), wait_ms);
    return () => clearTimeout(timer);
  }, [value, wait_ms]);
  return settled;
}
