import type { Move } from './moves.ts';

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'edit' | 'type' | 'leave' | 'selectRow' | 'selectAll' }
  | { readonly kind: 'act'; readonly act: RowOrCellAct };

export type RowOrCellAct = 'include' | 'clear' | 'fillDown' | 'insert' | 'remove' | 'duplicate' | 'moveUp' | 'moveDown';

/** As a key event tells it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
  'Ctrl+ArrowUp': 'top',
  'Ctrl+ArrowDown': 'bottom',
  'Ctrl+ArrowLeft': 'rowStart',
  'Ctrl+ArrowRight': 'rowEnd',
  'Ctrl+Home': 'gridStart',
  'Ctrl+End': 'gridEnd',
};

const acts: Readonly<Record<string, RowOrCellAct>> = {
  ' ': 'include',
  Delete: 'clear',
  Backspace: 'clear',
  'Ctrl+d': 'fillDown',
  'Ctrl+Shift+d': 'duplicate',
  // Not those of spreadsheets, with minus and plus: in a browser they zoom.
  'Ctrl+Delete': 'remove',
  'Ctrl+Backspace': 'remove',
  'Ctrl+Enter': 'insert',
  'Alt+ArrowUp': 'moveUp',
  'Alt+ArrowDown': 'moveDown',
};

const others: Readonly<Record<string, GridCommand>> = {
  Tab: { kind: 'tab', back: false },
  'Shift+Tab': { kind: 'tab', back: true },
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Escape: { kind: 'leave' },
  'Shift+ ': { kind: 'selectRow' },
  'Ctrl+a': { kind: 'selectAll' },
};

/** What a key asks for while no cell is edited; null where it is none of the grid's. */
export function commandOf(key: Key): GridCommand | null {
  const name = nameOf(key);
  const plain = name.replace('Shift+', '');
  if (plain in moves) return { kind: 'move', move: moves[plain], extend: key.shiftKey };
  if (name in acts) return { kind: 'act', act: acts[name] };
  if (name in others) return others[name];
  return startsText(key) ? { kind: 'type' } : null;
}

/** "Ctrl+Shift+d": Command stands for Control, letters are small. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): string {
  const held = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}`;
  return held + (key.length === 1 ? key.toLowerCase() : key);
}

/** A character, also of AltGr (which says Control and Alt), or the beginning of a composed one. */
function startsText({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  if (key === 'Dead' || key === 'Process') return true;
  return [...key].length === 1 && !metaKey && ctrlKey === altKey;
}
