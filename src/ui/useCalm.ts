import { useEffect, useRef, useState } from 'react';

/**
 * Keeps a live region calm: true while it has changed too soon after the last announcement, for `aria-busy`, so that a
 * screen reader is told at most once in `every_ms` and is told the last state.
 */
export function useCalm(content: unknown, every_ms: number): boolean {
  const announced = useRef(Number.NEGATIVE_INFINITY);
  const [busyWith, setBusyWith] = useState<unknown>(null);

  useEffect(() => {
    const announce = () => {
      announced.current = performance.now();
      setBusyWith(null);
    };
    const wait = announced.current + every_ms - performance.now();
    if (wait <= 0) return announce();
    setBusyWith(content);
    const timer = setTimeout(announce, wait);
    return () => clearTimeout(timer);
  }, [content, every_ms]);

  return busyWith !== null;
}
