import { useMemo, useState } from 'react';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { PlanSegmentBreakEvens } from '../../../store/questionsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { SortHeader } from '../SortHeader.tsx';
import { useOrder } from '../useOrder.ts';
import {
  againstMacroText,
  type Moved,
  type SegmentColumn,
  type SegmentRow,
  segmentColumns,
  sortedSegments,
  thresholdText,
  valueText,
  verdictOfSegment,
} from './segmentRows.ts';

interface SegmentTableProps {
  readonly run: PlanSegmentBreakEvens;
  readonly moves: Moved;
}

const rowsAtOnce = 20;
/** The targeted segments and their thresholds; those with the most media money first. */
export function SegmentTable({ run: { plan, breakEvens }, moves }: SegmentTableProps) {
  const { rows, targeted } = breakEvens;
  const [most, setMost] = useState(rowsAtOnce);
  const { order, direction, directionOf, sortBy } = useOrder<SegmentColumn>('media', -1);
  const sorted = useMemo(
    () => sortedSegments(rows, { column: order, direction, key: moves }),
    [rows, order, direction, moves],
  );
  const shown = Math.min(most, rows.length);
  return (
    <>
      <TableScroller className="flips-scroll" labelledBy="segment-flips-title">
        <table aria-labelledby="segment-flips-title">
          <thead>
            <tr>
              {segmentColumns.map((column) => (
                <SortHeader
                  key={column}
                  label={t(`decide.segmentFlips.column.${column}`)}
                  direction={directionOf(column)}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <Row key={row.position} row={row} plan={plan} moves={moves} />
            ))}
          </tbody>
        </table>
      </TableScroller>
      {shown < targeted && (
        <p className="flips-note">
          {t('decide.segmentFlips.shown', {
            shown: formatCount(shown, 'full'),
            count: targeted,
            all: rows.length < targeted ? 'no' : 'yes',
          })}{' '}
          {shown < rows.length && (
            <Button variant="link" onClick={() => setMost(most + rowsAtOnce)}>
              {t('decide.segmentFlips.more')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

function Row({ row, plan, moves }: { readonly row: SegmentRow; readonly plan: Plan; readonly moves: Moved }) {
  return (
    <tr>
      <th scope="row">{segmentName(plan, row.position)}</th>
      <td>{formatMoney(row.media, plan.currency, 'full')}</td>
      <td>{valueText(moves, row[moves])}</td>
      <td>{thresholdText(moves, row.alone[moves])}</td>
      <td>{againstMacroText(moves, row)}</td>
      <td>{t(`decide.segmentFlips.verdict.${verdictOfSegment(row)}`)}</td>
    </tr>
  );
}
