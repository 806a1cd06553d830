import { useMemo, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { Recommendation } from '../../../store/decisionsStore.ts';
import { useDecisions } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { TableScroller } from '../../../ui/TableScroller.tsx';
import { SegmentRow } from './SegmentRow.tsx';

interface SegmentTableProps {
  readonly recommendation: Recommendation;
  readonly stale: boolean;
}

const rowsAtOnce = 20;
/** What to do with each segment, and what the user wants of it; those with most money first. */
export function SegmentTable({ recommendation, stale }: SegmentTableProps) {
  const [most, setMost] = useState(rowsAtOnce);
  const positions = useShown(recommendation, most);
  const count = recommendation.plan.segments.length;
  if (count === 0) return null;
  return (
    <div className="advice-segments" data-stale={stale || undefined}>
      <h3 id="advice-segments">{t('decide.segments')}</h3>
      <TableScroller className="advice-scroll" labelledBy="advice-segments">
        <table aria-labelledby="advice-segments">
          <thead>
            <tr>
              {(['name', 'act', 'recommended', 'now', 'rule'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`decide.segments.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {positions.map((position) => (
              <SegmentRow
                key={recommendation.plan.segments[position]?.id}
                position={position}
                recommendation={recommendation}
              />
            ))}
          </tbody>
        </table>
      </TableScroller>
      {positions.length < count && (
        <p className="advice-more">
          {t('decide.segments.shown', { shown: formatCount(positions.length, 'full'), count })}{' '}
          <Button variant="link" onClick={() => setMost(most + rowsAtOnce)}>
            {t('decide.segments.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The first segments in order, and those further down that the user has a wish for: a wish can be taken back. */
function useShown({ plan, order }: Recommendation, most: number): readonly number[] {
  const wishes = useDecisions(({ limits }) => limits.wishes);
  return useMemo(() => {
    const first = order.slice(0, most);
    if (wishes.size === 0) return [...first];
    const below = order.slice(most).filter((position) => wishes.has(plan.segments[position]?.id ?? ''));
    return [...first, ...below];
  }, [plan, order, most, wishes]);
}
