import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../../store/useSession.ts';
import { acts } from './acts.ts';
import { commandOf, type GridCommand } from './gridKeys.ts';
import { type GridSize, headerRow, moved, tabbed } from './moves.ts';
import { rowsInSight } from './scrollToCell.ts';
import type { CellEditor } from './useCellEditor.ts';
import type { GridPlace } from './useGridPlace.ts';

export interface GridKeyboard {
  readonly scroller: HTMLElement | null;
  readonly place: GridPlace;
  readonly editor: CellEditor;
  readonly size: Omit<GridSize, 'page'>;
}

/** What keys do in the grid while no cell is edited. */
export function useGridKeyboard({ scroller, place, editor, size }: GridKeyboard) {
  const session = useSession();
  const leaving = useRef(false);
  const { active, goTo } = place;
  const sizeNow = (): GridSize => ({ ...size, page: rowsInSight(scroller) });

  function onKeyDown(event: KeyboardEvent): void {
    // The field in a cell has keys of its own.
    const command = editor.draft === null ? commandOf(event) : null;
    if (command === null) return;
    const mayLeave = leaving.current && command.kind === 'tab';
    leaving.current = command.kind === 'leave';
    if (mayLeave || (active.row === headerRow && command.kind !== 'move' && command.kind !== 'selectAll')) return;
    if (run(command)) event.preventDefault();
  }

  /** Gives whether the key is used up. */
  function run(command: GridCommand): boolean {
    switch (command.kind) {
      case 'move':
        goToMoved(command);
        return true;
      case 'tab': {
        const next = tabbed(active, command.back, sizeNow());
        if (next !== null) goTo(next);
        return next !== null;
      }
      case 'edit':
        edit();
        return true;
      case 'type':
        // The key itself then types into the field.
        flushSync(() => editor.begin(active, ''));
        return false;
      case 'leave':
        return true;
      case 'selectRow':
        selectRows(active.row, active.row);
        return true;
      case 'selectAll':
        selectRows(0, size.rows - 1);
        return true;
      case 'act':
        acts[command.act](session);
        return true;
    }
  }

  function goToMoved({ move, extend }: Extract<GridCommand, { kind: 'move' }>): void {
    const toHeader = move === 'up' && active.row === 0 && !extend;
    goTo(toHeader ? { ...active, row: headerRow } : moved(active, move, sizeNow()), extend && active.row !== headerRow);
  }

  function edit(): void {
    if (active.column === 'included') acts.include(session);
    else editor.begin(active);
  }

  function selectRows(first: number, last: number): void {
    const [from, to] = [size.columns[0], size.columns[size.columns.length - 1]];
    session.segmentsView.getState().select({ anchor: { row: last, column: to }, focus: { row: first, column: from } });
  }

  return onKeyDown;
}
