import { t } from '../../../i18n/translate.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import { useSegmentsView } from '../../../store/useSession.ts';
import { selectedColumns, selectedRows } from './selectedCells.ts';

interface SelectionStatusProps {
  readonly count: number;
  readonly columns: readonly SegmentColumn[];
}

/** How much is selected, when it is more than one cell. */
export function SelectionStatus({ count, columns }: SelectionStatusProps) {
  const selection = useSegmentsView((view) => view.selection);
  const { first, last } = selection === null ? { first: 0, last: 0 } : selectedRows(selection, count);
  const wide = selection === null ? 1 : selectedColumns(selection, columns).length;
  const rows = last - first + 1;
  return (
    <p className="grid-selected figures" role="status">
      {rows * wide > 1 && t('grid.selected', { rows, columns: wide })}
    </p>
  );
}
