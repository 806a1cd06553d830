import type { Segment } from '../model/plan.ts';

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
