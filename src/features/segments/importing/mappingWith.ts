import type { ImportColumn } from '../../../io/importing/importColumns.ts';
import type { ColumnView } from '../../../io/importing/importView.ts';

type Mapping = readonly (ImportColumn | null)[];

/** The mapping with one column of the table meaning something else; what it means now, no other column does. */
export function mappingWith(columns: readonly ColumnView[], position: number, column: ImportColumn | null): Mapping {
  return columns.map((view, at) => {
    if (at === position) return column;
    return view.column === column ? null : view.column;
  });
}
