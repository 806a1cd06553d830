import { isBlank } from '../tables/table.ts';
import { columnName } from '../xlsx/cellAddress.ts';
import { shownText } from './cellText.ts';
import type { Reading } from './readRows.ts';

/** The names of ignored columns that hold something, by their letters where they have none. */
export function ignoredColumns({ rows, layout }: Pick<Reading, 'rows' | 'layout'>): readonly string[] {
  return layout.mapping.flatMap((column, position) => {
    if (column !== null) return [];
    const header = layout.headers[position];
    if (header) return [shownText(header)];
    return rows.some((row) => !isBlank(row[position])) ? [columnName(position)] : [];
  });
}
