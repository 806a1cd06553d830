import type { Selection } from '../../../store/segmentsViewStore.ts';

/** Which segments a change to many is about. */
export type ManyRows = 'selected' | 'shown' | 'all';

/** The positions of each choice there is, the likeliest first. */
export function manyRows(
  count: number,
  shown: readonly number[] | null,
  selection: Selection | null,
): ReadonlyMap<ManyRows, readonly number[]> {
  const all = Array.from({ length: count }, (_, position) => position);
  const selected = selectedPositions(shown ?? all, selection);
  const choices = new Map<ManyRows, readonly number[]>();
  if (selected.length > 1) choices.set('selected', selected);
  if (shown !== null) choices.set('shown', shown);
  return choices.set('all', all);
}

/** The positions in the rows that a selection covers. */
function selectedPositions(rows: readonly number[], selection: Selection | null): readonly number[] {
  if (selection === null) return [];
  const { anchor, focus } = selection;
  return rows.slice(Math.min(anchor.row, focus.row), Math.max(anchor.row, focus.row) + 1);
}
