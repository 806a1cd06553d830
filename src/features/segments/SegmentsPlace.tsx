import { useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { usePlan } from '../../store/useSession.ts';
import { AddSegment } from './AddSegment.tsx';
import { Pager } from './Pager.tsx';
import { SegmentTable } from './SegmentTable.tsx';
import './segments.css';
import { totalsText } from './totalsText.ts';

const rowsOnPage = 50;

/** The segments with what was put in for each, and what micro gets for it. */
export function SegmentsPlace() {
  const plan = usePlan();
  const [wanted, setPage] = useState(0);
  const [added, setAdded] = useState<number | null>(null);
  const count = plan.segments.length;
  const last = Math.max(0, Math.ceil(count / rowsOnPage) - 1);
  const page = Math.min(wanted, last);
  const from = page * rowsOnPage;
  return (
    <div className="segments">
      <h1>{t('segments.place')}</h1>
      <p className="segments-intro">{t('segments.intro')}</p>
      <div className="segments-toolbar">
        <AddSegment
          onAdded={() => {
            setPage(Math.floor(count / rowsOnPage));
            setAdded(count);
          }}
        />
        {count > rowsOnPage && (
          <Pager page={page} last={last} from={from} size={rowsOnPage} count={count} onPage={setPage} />
        )}
      </div>
      {count === 0 ? (
        <p className="segments-empty">{t('segments.empty')}</p>
      ) : (
        <SegmentTable from={from} to={from + rowsOnPage} added={added} />
      )}
      <p className="segments-totals figures">{totalsText(plan)}</p>
      <p className="segments-note">{t('segments.ownFixedCost')}</p>
    </div>
  );
}
