import { columnName } from '../../../i18n/columnName.ts';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { factorOn, factorText } from '../words/rangeNote.ts';
import { columnUnit } from './columnUnit.ts';
import { stickyLeft } from './gridColumns.ts';
import { headerRow, rowIndexOf } from './moves.ts';

/** How the rows are in order, as long as they are. */
export interface Sorted {
  readonly column: SegmentColumn;
  readonly direction: 1 | -1;
}

interface GridHeaderProps {
  readonly columns: readonly SegmentColumn[];
  /** The column whose name has the focus, or would take it. */
  readonly active: SegmentColumn | null;
  readonly sorted: Sorted | null;
  readonly onFocus: (column: SegmentColumn) => void;
  readonly onSort: (column: SegmentColumn) => void;
}

/** The names of the columns with their units; each sorts the rows. */
export function GridHeader({ columns, active, sorted, onFocus, onSort }: GridHeaderProps) {
  const plan = usePlanState((state) => state.plan);
  return (
    <thead className="grid-head">
      <tr className="grid-row" aria-rowindex={rowIndexOf(headerRow)}>
        {columns.map((column, place) => {
          const direction = sorted?.column === column ? sorted.direction : null;
          const factor = factorOn(plan, column);
          const unit = [columnUnit(column, plan.currency), factor && factorText(factor)].filter(Boolean).join(' ');
          return (
            <th
              key={column}
              scope="col"
              className="grid-header"
              data-column={column}
              aria-colindex={place + 1}
              aria-sort={direction === null ? undefined : direction === 1 ? 'ascending' : 'descending'}
              style={{ left: stickyLeft(columns, column) ?? undefined }}
            >
              <button
                type="button"
                className="grid-sort"
                tabIndex={active === column ? 0 : -1}
                onFocus={() => onFocus(column)}
                onClick={() => onSort(column)}
              >
                <span className="grid-column">
                  {columnName(column)}
                  {direction !== null && <span aria-hidden="true">{direction === 1 ? ' ↑' : ' ↓'}</span>}
                </span>{' '}
                {unit !== '' && <span className="grid-unit">{unit}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
