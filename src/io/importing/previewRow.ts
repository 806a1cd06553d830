import { shownText } from './cellText.ts';
import type { PreviewRow } from './importView.ts';
import type { Layout } from './layout.ts';
import { isNumberColumn } from './numberColumns.ts';
import type { ReadRow } from './readRows.ts';

/** A row as it stands and as it is understood. */
export function previewRow({ row, number, reading }: ReadRow, { mapping }: Layout, isLeft: boolean): PreviewRow {
  const cells = mapping.map((column, position) => {
    const value = isNumberColumn(column) ? reading.segment[column] : null;
    const range = isNumberColumn(column) ? reading.segment.ranges?.[column] : undefined;
    const problem = isLeft ? undefined : reading.problems.find((each) => each.column === position);
    return {
      text: shownText(row[position]),
      ...(typeof value === 'number' && { value }),
      ...(range && { range }),
      ...(problem && { problem }),
    };
  });
  return { row: number, cells, ...(isLeft && { left: true as const }) };
}
