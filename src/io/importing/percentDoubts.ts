import { isPercent } from '../../numbers/numberKind.ts';
import { readNumber } from '../../numbers/readNumber.ts';
import { rangeEnds } from '../../numbers/readRange.ts';
import type { Cell } from '../tables/table.ts';
import { shownText } from './cellText.ts';
import type { ImportColumn } from './importColumns.ts';
import { isNumberColumn, kindOf } from './numberColumns.ts';
import type { Reading } from './readRows.ts';

/**
 * Columns whose header says percent while none of their bare numbers reaches 1, so that 0.02 may be meant as 2 %: the
 * first such number of each. What the user has said is no doubt.
 */
export function percentDoubts(reading: Reading): ReadonlyMap<ImportColumn, string> {
  const { mapping, names } = reading.layout;
  const doubts = new Map<ImportColumn, string>();
  for (const [position, column] of mapping.entries()) {
    if (!isNumberColumn(column) || !isPercent(kindOf(column)) || reading.choices.bareShares?.[column]) continue;
    const sample = names[position]?.percent ? smallNumber(reading, position) : null;
    if (sample !== null) doubts.set(column, sample);
  }
  return doubts;
}

/** The first bare number of a column, if all of them are below 1. */
function smallNumber({ rows, layout, decimal }: Reading, position: number): string | null {
  let first: string | null = null;
  for (let index = (layout.headerRow ?? -1) + 1; index < rows.length; index += 1) {
    const cell = rows[index]?.[position];
    const value = cell === undefined ? null : bareNumber(cell, decimal);
    if (value === null || value === 0) continue;
    if (Math.abs(value) >= 1) return null;
    first ??= shownText(cell);
  }
  return first;
}

function bareNumber(cell: Cell, decimal: Reading['decimal']): number | null {
  if (typeof cell === 'object') return 'number' in cell && !cell.percent ? cell.number : null;
  if (cell.includes('%')) return null;
  const reading = readNumber(rangeEnds(cell)?.[1] ?? cell, 'factor', { decimal });
  return reading.ok ? reading.value : null;
}
