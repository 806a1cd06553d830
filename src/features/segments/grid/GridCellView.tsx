import { memo, type ReactNode } from 'react';
import { t } from '../../../i18n/translate.ts';
import { isOutcomeColumn, type SegmentColumn } from '../../../model/segmentColumns.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';

interface GridCellProps {
  readonly column: SegmentColumn;
  /** From 1. */
  readonly place: number;
  readonly text: string;
  /** The text is the plan's default. */
  readonly inherited: boolean;
  /** The number is uncertain by a factor that the text does not say. */
  readonly factor: boolean;
  /** A text that could not be read stands in the cell. */
  readonly unread: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  /** The last cell of the selection, which the mouse can pull down. */
  readonly corner: boolean;
  /** Pixels from the left, of a column that stays in sight. */
  readonly left: number | null;
  readonly readOnly: boolean;
  readonly noteId: string | null;
  /** What stands in the cell instead of its text. */
  readonly children?: ReactNode;
}

/** One cell of the grid. */
export const GridCellView = memo(function GridCellView(props: GridCellProps) {
  const { column, place, text, inherited, factor, unread, active, selected, corner, left, children } = props;
  const Cell = column === 'name' ? 'th' : 'td';
  return (
    <Cell
      {...(column === 'name' && { scope: 'row' })}
      className={`grid-cell grid-cell-${kindOf(column)}${inherited ? ' grid-default' : ''}`}
      data-column={column}
      aria-colindex={place}
      aria-selected={selected}
      aria-readonly={props.readOnly || isOutcomeColumn(column) || undefined}
      aria-invalid={unread || undefined}
      aria-describedby={props.noteId ?? undefined}
      tabIndex={active ? 0 : -1}
      style={left === null ? undefined : { left }}
    >
      {unread && <Mark kind="problem" />}
      {children || (unread ? <span className="grid-unread">{text}</span> : text)}
      {factor && !children && (
        <>
          <span aria-hidden="true" className="grid-factor">
            ±
          </span>
          <VisuallyHidden>{t('grid.factorMark')}</VisuallyHidden>
        </>
      )}
      {inherited && !children && <VisuallyHidden>{t('grid.defaultMark')}</VisuallyHidden>}
      {unread && <VisuallyHidden>{t('grid.unreadMark')}</VisuallyHidden>}
      {corner && <span aria-hidden="true" className="grid-handle" />}
    </Cell>
  );
});

function kindOf(column: SegmentColumn): 'name' | 'box' | 'word' | 'input' | 'outcome' {
  if (column === 'name') return 'name';
  if (column === 'included') return 'box';
  if (column === 'pays') return 'word';
  return isOutcomeColumn(column) ? 'outcome' : 'input';
}
