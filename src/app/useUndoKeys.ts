import { useEffect } from 'react';
import { useSession } from '../store/useSession.ts';

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) for the plan. A field with typing of its own to undo keeps the keys. */
export function useUndoKeys(): void {
  const { undo, redo } = useSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const act = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null;
      if (act === null) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
