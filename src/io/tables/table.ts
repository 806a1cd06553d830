/**
 * A table as it was found, before anything is made of it: rows of cells, empty rows too, so that row 7 of a problem is
 * row 7 of the file. Rows may differ in length.
 */
export interface Table {
  readonly rows: readonly Row[];
  /** Of a spreadsheet that does not show everything: the positions of what it hides. */
  readonly hidden?: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
}

export type Row = readonly Cell[];

/** A text still to be read, a number kept exactly (spreadsheets), or what a cell holds that is neither. */
export type Cell = string | PlainNumber | CellTrouble;

/** A number of a spreadsheet. With `percent` it was shown in percent there: 0.02 as "2 %". */
export interface PlainNumber {
  readonly number: number;
  readonly percent?: true;
}

/** What cannot stand for a value, with the text to show: a date, an error such as #DIV/0!, a cell under a merged one. */
export interface CellTrouble {
  readonly trouble: 'date' | 'error' | 'merged' | 'formula';
  readonly text: string;
}

/** Whether a cell is blank to the eye. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
