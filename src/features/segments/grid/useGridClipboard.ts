import type { ClipboardEvent } from 'react';
import { readClipboard } from '../../../io/tables/readClipboard.ts';
import { useSession } from '../../../store/useSession.ts';
import { clearCells, copyCells } from './cellActs.ts';
import { hasHeader, pasteTable } from './pasteTable.ts';

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
      const { clipboardData } = event;
      const pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
      // A table that names its columns is not meant for those of the grid: it is left to be imported.
      if (hasHeader(readClipboard(pasted)?.rows ?? [])) return;
      event.preventDefault();
      pasteTable(session, pasted);
    },
  };
}

function isInField({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.matches('.cell-editor');
}
