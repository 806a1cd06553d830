import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { longestText } from '../../../model/fields.ts';
import type { Draft } from './useCellEditor.ts';

/** What a key asks for while a cell is edited. */
export type EditorCommand =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'readings' }
  | { readonly kind: 'keep'; readonly go: 'up' | 'down' | 'next' | 'back' };

interface CellEditorProps {
  readonly draft: Draft;
  readonly label: string;
  /** The id of what is said about the text. */
  readonly noteId: string;
  readonly onType: (text: string) => void;
  readonly onCommand: (command: EditorCommand, event: KeyboardEvent) => void;
  /** The focus goes elsewhere. */
  readonly onLeave: (to: EventTarget | null) => void;
}

/** The field in a cell that is edited. */
export function CellEditor({ draft, label, noteId, onType, onCommand, onLeave }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  const problem = draft.reading !== null && !draft.reading.ok;

  function onKeyDown(event: KeyboardEvent): void {
    const command = event.nativeEvent.isComposing ? null : commandOf(event);
    if (command !== null) {
      event.stopPropagation();
      onCommand(command, event);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && draft.text !== draft.opened) {
      // What was typed here is the field's to undo.
      event.stopPropagation();
    }
  }

  return (
    <input
      ref={input}
      type="text"
      className="cell-editor"
      aria-label={label}
      aria-invalid={problem || undefined}
      aria-describedby={draft.reading === null ? undefined : noteId}
      autoComplete="off"
      spellCheck={false}
      maxLength={draft.column === 'name' ? longestText : undefined}
      value={draft.text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => onLeave(event.relatedTarget)}
    />
  );
}

function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): EditorCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case 'Escape':
      return { kind: 'cancel' };
    case 'Enter':
      return { kind: 'keep', go: shiftKey ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'keep', go: shiftKey ? 'back' : 'next' };
    case 'ArrowDown':
      return { kind: 'readings' };
    default:
      return null;
  }
}
