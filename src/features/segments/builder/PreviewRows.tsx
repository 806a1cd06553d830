import { columnName } from '../../../i18n/columnName.ts';
import { type SegmentRow, segmentOf } from '../../../model/segmentRows.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import { usePlan } from '../../../store/useSession.ts';

interface PreviewRowsProps {
  readonly title: string;
  readonly rows: readonly SegmentRow[];
}

const columns = ['size', 'baseline', 'macroLift', 'microLift', 'value'] as const;

/** Segments as they would stand in the plan. */
export function PreviewRows({ title, rows }: PreviewRowsProps) {
  const plan = usePlan();
  return (
    <table className="builder-table builder-segments figures">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columnName('name')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {columnName(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => {
          const { name, size, baseline, macroLift, microLift, value } = segmentOf(row, plan, '');
          return (
            <tr key={rowKey(i)}>
              <th scope="row">{name}</th>
              <td>{formatCount(size, 'full')}</td>
              <td>{formatShare(baseline)}</td>
              <td>{formatSignedShare(macroLift)}</td>
              <td>{formatSignedShare(microLift)}</td>
              <td>{formatMoney(value, plan.currency, 'full')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Rows have no identity but their place. */
function rowKey(place: number): string {
  return `row-${place}`;
}
