import type { ClipboardEvent } from 'react';
import { useSession } from '../../../store/useSession.ts';
import { clearCells, copyCells } from './cellActs.ts';
import { pasteTable } from './pasteTable.ts';

/** Copies, cuts and pastes cells; in the field of a cell, its text is meant. */
export function useGridClipboard() {
  const session = useSession();

  function copy(event: ClipboardEvent): boolean {
    const copied = isInField(event) ? null : copyCells(session);
    if (copied === null) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    return true;
  }

  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) clearCells(session);
    },
    onPaste: (event: ClipboardEvent) => {
      if (isInField(event)) return;
      event.preventDefault();
      const { clipboardData } = event;
      pasteTable(session, { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') });
    },
  };
}

function isInField({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.matches('.cell-editor');
}
