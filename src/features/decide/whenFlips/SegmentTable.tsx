import { useMemo } from 'react';
import { segmentName } from '../../../i18n/segmentName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import type { PlanSegmentBreakEvens } from '../../../store/questionsStore.ts';
import { SegmentRows } from '../SegmentRows.tsx';
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

/** The targeted segments and their thresholds; those with the most media money first. */
export function SegmentTable({ run: { plan, breakEvens }, moves }: SegmentTableProps) {
  const { rows, targeted } = breakEvens;
  const sorting = useOrder<SegmentColumn>('media', -1);
  const { order, direction } = sorting;
  const sorted = useMemo(
    () => sortedSegments(rows, { column: order, direction, key: moves }),
    [rows, order, direction, moves],
  );
  return (
    <SegmentRows
      labelledBy="segment-flips-title"
      className="flips-scroll"
      columns={segmentColumns}
      label={(column) => t(`decide.segmentFlips.column.${column}`)}
      sorting={sorting}
      rows={sorted}
      targeted={targeted}
      rowOf={(row) => <Row key={row.position} row={row} plan={plan} moves={moves} />}
    />
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
