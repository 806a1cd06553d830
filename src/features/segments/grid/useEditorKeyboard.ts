import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../../store/useSession.ts';
import type { EditorCommand } from './CellEditor.tsx';
import { type GridSize, moved, tabbed } from './moves.ts';
import { rowsInSight } from './scrollToCell.ts';
import type { GridKeyboard } from './useGridKeyboard.ts';
import { focusCell } from './useGridPlace.ts';

interface EditorKeyboard extends GridKeyboard {
  /** Goes to the readings to choose from; false where there are none. */
  readonly toReadings: () => boolean;
}

/** What keys do in the cell that is edited. */
export function useEditorKeyboard({ scroller, place, editor, size, toReadings }: EditorKeyboard) {
  const { plans } = useSession();
  const { active, goTo } = place;

  function onEditorCommand(command: EditorCommand, event: KeyboardEvent): void {
    if (command.kind === 'readings' && toReadings()) {
      event.preventDefault();
      return;
    }
    if (command.kind === 'cancel') {
      event.preventDefault();
      flushSync(editor.cancel);
      if (scroller !== null) focusCell(scroller, active, size.columns, plans.getState().plan);
      return;
    }
    flushSync(editor.commit);
    keepAndGo(command.kind === 'readings' ? 'down' : command.go, event);
  }

  function keepAndGo(go: Extract<EditorCommand, { kind: 'keep' }>['go'], event: KeyboardEvent): void {
    const sizeNow: GridSize = { ...size, page: rowsInSight(scroller) };
    const aside = go === 'next' || go === 'back';
    const next = aside ? tabbed(active, go === 'back', sizeNow) : moved(active, go, sizeNow);
    // At the ends of the grid, Tab leaves it from the cell.
    if (next !== null) event.preventDefault();
    goTo(next ?? active);
  }

  return onEditorCommand;
}
