import type { Clipboard } from './readClipboard.ts';

/** Cells as spreadsheets put them on the clipboard: tabs and line ends, and the same as a table of markup. */
export function writeClipboard(rows: readonly (readonly string[])[]): Clipboard {
  return {
    text: rows.map((row) => `${row.map(tabbed).join('\t')}\r\n`).join(''),
    html: `<table>${rows.map((row) => `<tr>${row.map(marked).join('')}</tr>`).join('')}</table>`,
  };
}

function tabbed(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function marked(text: string): string {
  const safe = text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<td>${safe.replace(/\r\n|\r|\n/g, '<br>')}</td>`;
}
