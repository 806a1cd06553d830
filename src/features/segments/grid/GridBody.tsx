import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { SegmentColumn } from '../../../model/segmentColumns.ts';
import type { GridCell, Selection } from '../../../store/segmentsViewStore.ts';
import { usePlanState, useResults, useSegmentsView, useSession } from '../../../store/useSession.ts';
import { GridRow } from './GridRow.tsx';
import { rowHeight } from './gridColumns.ts';
import { toggleIncluded } from './rowActs.ts';
import { RowSlots } from './rowSlots.ts';
import { selectedColumns, selectedRows, selectionOf } from './selectedCells.ts';

interface GridBodyProps {
  readonly scroller: HTMLDivElement | null;
  readonly columns: readonly SegmentColumn[];
  readonly count: number;
  readonly active: GridCell;
  readonly selection: Selection | null;
  /** What is said about the active cell. */
  readonly noteId: string | null;
  /** The field in the active cell. */
  readonly editor: ReactNode;
}

/** The rows in sight, and the one with the focus wherever it is. */
export function GridBody({ scroller, columns, count, active, selection, noteId, editor }: GridBodyProps) {
  const session = useSession();
  const plan = usePlanState((state) => state.plan);
  const unread = usePlanState((state) => state.unread);
  const readOnly = usePlanState((state) => state.readOnly);
  const shown = useSegmentsView((view) => view.shown);
  const { figuresAt } = useResults().outcome;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 1,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), active.row),
  });
  const [slots] = useState(() => new RowSlots());
  const include = useCallback(
    (row: number) => {
      session.segmentsView.getState().select(selectionOf({ row, column: 'included' }));
      toggleIncluded(session);
    },
    [session],
  );
  const selected = useMemo(
    () => selection && { ...selectedRows(selection, count), columns: selectedColumns(selection, columns) },
    [selection, count, columns],
  );

  const indexes = rows.getVirtualItems().map(({ index }) => index);
  const keys = slots.assign(indexes);

  return (
    <tbody className="grid-body" style={{ height: count * rowHeight }}>
      {indexes.map((index, i) => {
        const isActive = index === active.row;
        return (
          <GridRow
            key={keys[i]}
            row={index}
            position={shown?.[index] ?? index}
            plan={plan}
            figuresAt={figuresAt}
            unread={unread}
            columns={columns}
            active={isActive ? active.column : null}
            selected={selected && index >= selected.first && index <= selected.last ? selected.columns : null}
            lastSelected={selected?.last === index}
            readOnly={readOnly}
            noteId={isActive ? noteId : null}
            editor={isActive ? editor : null}
            onInclude={include}
          />
        );
      })}
    </tbody>
  );
}

/** Rows in order with one more. */
function withRow(rows: number[], row: number): number[] {
  if (row < 0 || rows.includes(row)) return rows;
  return row < rows[0] ? [row, ...rows] : [...rows, row];
}
