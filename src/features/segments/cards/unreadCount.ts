import { isTypedColumn } from '../../../io/cellText.ts';
import { segmentColumns } from '../../../model/segmentColumns.ts';
import { cellKey, type UnreadCells } from '../../../store/unreadCells.ts';

const typed = segmentColumns.filter(isTypedColumn);

/** How many cells of a segment could not be read. */
export function unreadCount(unread: UnreadCells, segmentId: string): number {
  if (unread.size === 0) return 0;
  return typed.filter((column) => unread.has(cellKey(segmentId, column))).length;
}
