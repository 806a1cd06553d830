import { readHtmlTable } from './htmlTable.ts';
import { splitTabs } from './splitTabs.ts';
import type { Table } from './table.ts';

/** What a paste brings: the plain text and the markup of the same thing; either may be empty. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/**
 * The cells that were copied, null where there is nothing. Spreadsheets give tabs and line ends as plain text, which is
 * exact; markup is read only where the text does not tell the columns apart. One line without tabs is one cell.
 */
export function readClipboard({ text, html }: Clipboard): Table | null {
  const plain = text === '' ? null : { rows: splitTabs(text) };
  if (text.includes('\t') || html === '') return plain;
  const marked = readHtmlTable(html);
  const tells = marked?.rows.some((row) => row.length > 1) ?? false;
  return plain === null || tells ? (marked ?? plain) : plain;
}
