import { t } from '../../../i18n/translate.ts';
import type { QuestionsState } from '../../../store/questionsStore.ts';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { SortHeader } from '../SortHeader.tsx';
import { useOrder } from '../useOrder.ts';
import { FlipTableRow } from './FlipTableRow.tsx';
import { type FlipOrder, type FlipRow, sortedFlips } from './flipRows.ts';

interface FlipTableProps {
  readonly rows: readonly FlipRow[];
  /** null where no number of the plan is uncertain. */
  readonly bands: QuestionsState['flipBands'] | null;
}

/** Every input with its flips; the one that takes the least change first. */
export function FlipTable({ rows, bands }: FlipTableProps) {
  const { order, direction, directionOf, sortBy } = useOrder<FlipOrder>('change');
  const sorter = (column: FlipOrder) => (
    <SortHeader
      label={t(`decide.whenFlips.column.${column}`)}
      direction={directionOf(column)}
      onSort={() => sortBy(column)}
    />
  );
  return (
    <TableScroller className="rows-scroll flips-scroll" labelledBy="when-flips-title">
      <table aria-labelledby="when-flips-title">
        <thead>
          <tr>
            {sorter('input')}
            <th scope="col">{t('decide.whenFlips.column.now')}</th>
            <th scope="col">{t('decide.whenFlips.column.flips')}</th>
            {bands !== null && (
              <th scope="col" className="flips-band">
                {t('decide.whenFlips.column.band')}
              </th>
            )}
            {sorter('change')}
            {sorter('leader')}
          </tr>
        </thead>
        <tbody>
          {sortedFlips(rows, order, direction).map((row) => (
            <FlipTableRow
              key={row.input}
              row={row}
              band={row.input === 'segments' ? undefined : bands?.[row.input]}
              withBands={bands !== null}
            />
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}
