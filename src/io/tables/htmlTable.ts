import { decodeEntities } from './htmlEntities.ts';
import { type HtmlPiece, scanHtml } from './scanHtml.ts';
import type { Cell, Table } from './table.ts';

/** Wider than any spreadsheet, so that a claimed width cannot fill the memory. */
const mostColumns = 16_384;
const longestMerge = 1_000;
const lineBreaks = new Set(['br', 'p', 'div', 'li', 'table', 'tr']);

/**
 * The first table of a piece of markup as text: nothing of it becomes an element, so no script can run and nothing is
 * fetched. Tables inside its cells are text of the cell. null where there is no table.
 */
export function readHtmlTable(html: string): Table | null {
  const builder = new TableBuilder();
  for (const piece of scanHtml(html)) {
    if (piece.kind === 'text') builder.write(piece.text.replace(/[ \t\r\n\f]+/g, ' '));
    else builder.enter(piece);
    if (builder.finished) break;
  }
  return builder.toTable();
}

class TableBuilder {
  finished = false;
  private depth = 0;
  private found = false;
  private rows: Cell[][] = [];
  private text: string | null = null;
  private span = { columns: 1, rows: 1 };
  /** Cells that reach down from a row above, by column. */
  private merges = new Map<number, { left: number; text: string }>();

  write(text: string): void {
    if (this.text !== null) this.text += text;
  }

  enter({ name, closes, attributes }: Extract<HtmlPiece, { kind: 'tag' }>): void {
    if (name === 'table') this.enterTable(closes);
    else if (this.depth === 1 && name === 'tr') this.endCell(closes ? null : []);
    else if (this.depth === 1 && (name === 'td' || name === 'th')) {
      this.endCell(null);
      if (!closes) this.beginCell(attributes);
    }
    if (lineBreaks.has(name)) this.write('\n');
  }

  toTable(): Table | null {
    this.endCell(null);
    return this.found ? { rows: this.rows } : null;
  }

  private enterTable(closes: boolean): void {
    if (this.depth === 0 && closes) return;
    this.depth += closes ? -1 : 1;
    this.found = true;
    this.finished = this.depth === 0;
  }

  private beginCell(attributes: string): void {
    if (this.rows.length === 0) this.rows.push([]);
    this.text = '';
    this.span = { columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') };
  }

  /** Puts the open cell into its row, then begins the next row, if there is one. */
  private endCell(next: Cell[] | null): void {
    const row = this.rows[this.rows.length - 1];
    if (this.text !== null && row) {
      this.fillMerged(row);
      const text = readable(this.text);
      const start = row.length;
      row.push(text);
      while (row.length < start + this.span.columns && row.length < mostColumns) row.push('');
      if (this.span.rows > 1) this.merges.set(start, { left: this.span.rows - 1, text });
      this.text = null;
    }
    if (next === null) return;
    if (row) this.fillMerged(row);
    this.rows.push(next);
  }

  private fillMerged(row: Cell[]): void {
    for (let merge = this.merges.get(row.length); merge; merge = this.merges.get(row.length)) {
      if (merge.left === 1) this.merges.delete(row.length);
      else merge.left -= 1;
      row.push({ trouble: 'merged', text: merge.text });
    }
  }
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const [, digits = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(attributes) ?? [];
  return Math.min(Math.max(1, Number(digits)), longestMerge);
}

function readable(text: string): string {
  const lines = decodeEntities(text)
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''));
  return lines.filter((line) => line !== '').join('\n');
}
