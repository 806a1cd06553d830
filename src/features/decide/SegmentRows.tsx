import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { Button } from '../../ui/Button.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { SortHeader } from './SortHeader.tsx';
import type { useOrder } from './useOrder.ts';

interface SegmentRowsProps<Column extends string, Row> {
  /** The id of the table's heading. */
  readonly labelledBy: string;
  readonly className: string;
  readonly columns: readonly Column[];
  readonly label: (column: Column) => string;
  readonly sorting: Pick<ReturnType<typeof useOrder<Column>>, 'directionOf' | 'sortBy'>;
  /** As they are sorted: those with the most media money, of all targeted segments. */
  readonly rows: readonly Row[];
  readonly targeted: number;
  readonly rowOf: (row: Row) => ReactNode;
}

const rowsAtOnce = 20;

/** A table of segments that is sorted by its headers; it shows some rows, and more on request. */
export function SegmentRows<Column extends string, Row>(props: SegmentRowsProps<Column, Row>) {
  const { labelledBy, className, columns, label, sorting, rows, targeted, rowOf } = props;
  const [most, setMost] = useState(rowsAtOnce);
  const shown = Math.min(most, rows.length);
  const all = rows.length < targeted ? 'no' : 'yes';
  return (
    <div>
      <TableScroller className={`rows-scroll ${className}`} labelledBy={labelledBy}>
        <table aria-labelledby={labelledBy}>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader
                  key={column}
                  label={label(column)}
                  direction={sorting.directionOf(column)}
                  onSort={() => sorting.sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>{rows.slice(0, most).map(rowOf)}</tbody>
        </table>
      </TableScroller>
      {shown < targeted && (
        <p className="rows-shown">
          {t('decide.rows.shown', { shown: formatCount(shown, 'full'), count: targeted, all })}{' '}
          {shown < rows.length && (
            <Button variant="link" onClick={() => setMost(most + rowsAtOnce)}>
              {t('decide.rows.more')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
