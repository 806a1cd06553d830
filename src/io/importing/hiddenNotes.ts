import { isBlank, type Table } from '../tables/table.ts';
import type { ImportNote } from './importView.ts';
import type { Layout } from './layout.ts';

/** That rows and columns are read which the spreadsheet does not show. */
export function hiddenNotes({ rows, hidden }: Table, { headerRow, mapping }: Layout): readonly ImportNote[] {
  if (hidden === undefined) return [];
  const isRead = (index: number) => index > (headerRow ?? -1) && !(rows[index] ?? []).every(isBlank);
  const counts = {
    hiddenRows: [...hidden.rows].filter(isRead).length,
    hiddenColumns: mapping.filter((column, position) => column !== null && hidden.columns.has(position)).length,
  };
  return (['hiddenRows', 'hiddenColumns'] as const)
    .filter((code) => counts[code] > 0)
    .map((code) => ({ code, count: counts[code] }));
}
