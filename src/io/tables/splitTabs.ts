/**
 * Splits text as spreadsheets put it on the clipboard: cells between tabs, rows between line ends, and a cell with a
 * tab or a line end in quotes, its own quotes doubled. A quote that closes nowhere is a character like any other.
 */
export function splitTabs(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    const end = quoted?.end ?? plainEnd(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    at = end + 1;
    if (text[end] === '\t' && at < text.length) continue;
    if (text[end] === '\t') row.push('');
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The place after the cell that starts at a place. */
function plainEnd(text: string, at: number): number {
  delimiter.lastIndex = at;
  return delimiter.exec(text)?.index ?? text.length;
}

const delimiter = /[\t\r\n]/g;

function quotedCell(text: string, start: number): { cell: string; end: number } | null {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    const next = text[quote + 1];
    if (next === undefined || next === '\t' || next === '\r' || next === '\n') {
      return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    if (next !== '"') return null;
    from = quote + 2;
  }
}
