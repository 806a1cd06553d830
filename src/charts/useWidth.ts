import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface MeasuredWidth {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Pixels; 0 until the element is on the page. */
  readonly width: number;
}

/** The width of an element, kept up to date: what fits into a drawing depends on it. */
export function useWidth(): MeasuredWidth {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
