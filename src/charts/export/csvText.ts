import { protectText } from '../../model/protectText.ts';
import { formatPlain } from '../../numbers/formatPlain.ts';
import type { NumberKind } from '../../numbers/numberKind.ts';
import type { Cell, CellKind, ChartTable } from '../series/table.ts';

const byteOrderMark = '\uFEFF';

const kinds: Readonly<Record<Exclude<CellKind, 'text'>, NumberKind>> = {
  money: 'money',
  signedMoney: 'money',
  people: 'people',
  impressions: 'impressions',
  share: 'share',
  signedShare: 'share',
  times: 'factor',
};

/**
 * A table as CSV (RFC 4180): CRLF, quotes doubled, a byte order mark so that Excel reads UTF-8. Numbers are plain,
 * with a point and all their digits; text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvText({ columns, rows }: ChartTable): string {
  const head = columns.map(({ csv }) => textField(csv));
  const body = rows.map((cells) => cells.map((cell, index) => field(cell, columns[index]?.kind ?? 'text')));
  const lines = [head, ...body].map((fields) => fields.join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function field(cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textField(cell);
  return formatPlain(cell, kind === 'text' ? 'factor' : kinds[kind]);
}

function textField(text: string): string {
  const safe = protectText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
