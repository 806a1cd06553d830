import { memo, type ReactNode } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { isOutcomeColumn, type SegmentColumn } from '../../../model/segmentColumns.ts';
import type { Results } from '../../../store/results.ts';
import { cellKey, type UnreadCells } from '../../../store/unreadCells.ts';
import { cellWords } from '../words/cellWords.ts';
import { GridCellView } from './GridCellView.tsx';
import { rowHeight, stickyLeft } from './gridColumns.ts';
import { rowIndexOf } from './moves.ts';

interface GridRowProps {
  /** Among the rows that are shown. */
  readonly row: number;
  readonly position: number;
  readonly plan: Plan;
  readonly figuresAt: Results['outcome']['figuresAt'];
  readonly unread: UnreadCells;
  readonly columns: readonly SegmentColumn[];
  /** The column of the cell that has the focus, when it is in this row. */
  readonly active: SegmentColumn | null;
  /** The selected columns, when cells of this row are. */
  readonly selected: readonly SegmentColumn[] | null;
  /** This row is the last of the selection. */
  readonly lastSelected: boolean;
  readonly readOnly: boolean;
  /** What is said about the active cell. */
  readonly noteId: string | null;
  /** The field in the active cell. */
  readonly editor: ReactNode;
  readonly onInclude: (row: number) => void;
}

/** One segment: what was put in, and what micro gets for it. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, position, plan, columns, unread, active, selected } = props;
  const segment = plan.segments[position];
  const figures = props.figuresAt(position);
  const box = (
    <input
      type="checkbox"
      className="checkbox-box"
      tabIndex={-1}
      aria-label={t('segments.cell', { column: columnName('included'), segment: segmentName(plan, position) })}
      checked={segment.included}
      disabled={props.readOnly}
      onChange={() => props.onInclude(row)}
    />
  );
  return (
    <tr
      className="grid-row"
      aria-rowindex={rowIndexOf(row)}
      data-excluded={!segment.included || undefined}
      style={{ top: row * rowHeight }}
    >
      {columns.map((column, place) => {
        const text = isOutcomeColumn(column) ? undefined : unread.get(cellKey(segment.id, column));
        const words = cellWords(plan, position, column, figures);
        return (
          <GridCellView
            key={column}
            column={column}
            place={place + 1}
            text={text ?? words.text}
            inherited={text === undefined && words.inherited}
            factor={text === undefined && words.factor}
            unread={text !== undefined}
            active={active === column}
            selected={selected?.includes(column) ?? false}
            corner={props.lastSelected && selected?.at(-1) === column && !props.readOnly}
            left={stickyLeft(columns, column)}
            readOnly={props.readOnly}
            noteId={active === column ? props.noteId : null}
          >
            {column === 'included' && text === undefined ? box : active === column && props.editor}
          </GridCellView>
        );
      })}
    </tr>
  );
});
