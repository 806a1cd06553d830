import { rangeEnds } from '../../numbers/readRange.ts';
import type { Row } from '../tables/table.ts';
import type { NumberText } from './findDecimal.ts';
import type { Layout } from './layout.ts';
import { isNumberColumn } from './numberColumns.ts';

/** The texts of the cells that are read as numbers. */
export function* numberTexts(rows: readonly Row[], { headerRow, mapping }: Layout): Generator<NumberText> {
  const columns = mapping.flatMap((column, position) =>
    isNumberColumn(column) ? [{ position, counts: column === 'size' }] : [],
  );
  for (let index = (headerRow ?? -1) + 1; index < rows.length; index += 1) {
    for (const { position, counts } of columns) {
      const cell = rows[index]?.[position];
      if (typeof cell !== 'string') continue;
      for (const text of rangeEnds(cell) ?? [cell]) yield { text, counts };
    }
  }
}
