import type { ImportView } from '../../../io/importing/importView.ts';

/** Rows that can't enter as they are. Without a problem there is none: totals that are left out need nobody. */
export function rowsInNeed({
  rowCount,
  goodCount,
  problemCount,
}: Pick<ImportView, 'rowCount' | 'goodCount' | 'problemCount'>): number {
  return problemCount === 0 ? 0 : rowCount - goodCount;
}
