import type { Plan, Segment } from '../model/plan.ts';

/**
 * Texts that were typed or pasted into cells of segments and could not be read, by cell. They belong to a step of the
 * history, so that undoing a paste takes its unread cells away too.
 */
export type UnreadCells = ReadonlyMap<CellKey, string>;

export type CellKey = `${string}/${UnreadColumn}`;

/** A segment's size can be typed as a share of the population too. */
type UnreadColumn = keyof Segment | 'share';

export const noUnreadCells: UnreadCells = new Map();

/** A cell by the id of its segment and its column. */
export function cellKey(segmentId: string, column: UnreadColumn): CellKey {
  return `${segmentId}/${column}`;
}

/** The texts that belong to cells of the plan's segments. */
export function unreadCellsOf({ segments }: Plan, texts: ReadonlyMap<string, string>): UnreadCells {
  if (texts.size === 0) return noUnreadCells;
  const ids = new Set(segments.map(({ id }) => id));
  return new Map([...texts].filter((entry): entry is [CellKey, string] => ids.has(segmentIdOf(entry[0]))));
}

/** The segment that a cell belongs to; ids may have a slash in them. */
export function segmentIdOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('/'));
}
