import { useEffect, useRef } from 'react';
import { t } from '../../i18n/translate.ts';
import { usePlanState, useResults } from '../../store/useSession.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { inputColumns } from './columns.ts';
import { SegmentRow } from './SegmentRow.tsx';

const outcomes = ['spend', 'reach', 'profit', 'roi'] as const;

interface SegmentTableProps {
  readonly from: number;
  readonly to: number;
  /** Position of the segment that was just added: the keyboard goes on in it. */
  readonly added: number | null;
}

/** A row for each segment, from one position to another; scrolls sideways in a region of its own. */
export function SegmentTable({ from, to, added }: SegmentTableProps) {
  const { plan, readOnly } = usePlanState((state) => state);
  const { outcome } = useResults();
  const columns = inputColumns(plan);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (added !== null) body.current?.rows[added - from]?.querySelector<HTMLInputElement>('input[type=text]')?.select();
  }, [added, from]);
  const byPosition = new Map(outcome.segments.map((row) => [row.position, row]));
  return (
    <section className="segments-scroll" aria-label={t('segments.region')}>
      <table aria-label={t('segments.table')}>
        <thead>
          <tr>
            <th scope="col">{t('segments.column.included')}</th>
            <th scope="col">{t('segments.column.name')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`field.segments.*.${column}`)}
              </th>
            ))}
            {outcomes.map((column) => (
              <th key={column} scope="col" className="outcome-column">
                {t(`segments.column.${column}`)}
              </th>
            ))}
            {!readOnly && (
              <th scope="col">
                <VisuallyHidden>{t('segments.column.remove')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {plan.segments.slice(from, to).map((segment, i) => (
            <SegmentRow
              key={segment.id}
              segment={segment}
              number={from + i + 1}
              columns={columns}
              outcome={byPosition.get(from + i) ?? null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
