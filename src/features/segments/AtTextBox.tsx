import { type ReactNode, useEffect, useRef } from 'react';

/** Begins with the keyboard in the text box of what is inside. */
export function AtTextBox({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => around.current?.querySelector('textarea')?.focus(), []);
  return <div ref={around}>{children}</div>;
}
