import { useEffect } from 'react';
import type { ImportSource } from '../../io/importing/importView.ts';
import { readClipboard } from '../../io/tables/readClipboard.ts';

/** Where a paste belongs to what has the focus, or to the dialog that is open. */
const takesPastes = 'input, textarea, select, [contenteditable], dialog';

/** Gives the table that is pasted onto the page where no field or dialog is meant, and that the grid leaves. */
export function usePastedTable(onTable: (source: ImportSource) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (event.defaultPrevented || clipboardData === null) return;
      if (document.querySelector('dialog[open]') || (target instanceof Element && target.closest(takesPastes))) return;
      const source = tableSource(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
      if (source === null) return;
      event.preventDefault();
      onTable(source);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  });
}

/** The pasted table as it is to be read: cells side by side, or lines of text that separators part; else null. */
export function tableSource(text: string, html: string): ImportSource | null {
  const rows = readClipboard({ text, html })?.rows ?? [];
  if (rows.some(({ length }) => length > 1))
    return text.includes('\t') ? { kind: 'text', text } : { kind: 'html', html };
  return rows.length > 1 && rows.every(([cell]) => /[,;|]/.test(String(cell))) ? { kind: 'text', text } : null;
}
