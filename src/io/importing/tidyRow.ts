/** Takes off what was put around the texts of cells and is no part of them. */
export function tidyRow(row: string[]): string[] {
  return row.some(isWrapped) ? row.map((cell) => (isWrapped(cell) ? unwrapped(cell) : cell)) : row;
}

/** Quotes with spaces before them, as in ` "A" `; a formula that only keeps a text as it is, as in `="007"`. */
function isWrapped(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first !== space && first !== equalsSign) return false;
  const text = cell.trim();
  return /^=?"/.test(text) && text.endsWith('"') && !inside(text).replaceAll('""', '').includes('"');
}

const space = 32;
const equalsSign = 61;

function unwrapped(cell: string): string {
  return inside(cell.trim()).replaceAll('""', '"');
}

function inside(text: string): string {
  return text.slice(text.indexOf('"') + 1, -1);
}
