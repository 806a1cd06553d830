import { t } from '../../../i18n/translate.ts';
import type { SegmentRow } from '../../../model/segmentRows.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { Built } from '../../../store/building.ts';
import { PreviewRows } from './PreviewRows.tsx';

const mostShown = 20;
const mostSmallest = 5;

/** What would enter the plan: how many segments, the first of them, and the smallest. */
export function Preview({ built }: { readonly built: Built }) {
  const { rows, people, capped, empty } = built;
  const more = rows.length - mostShown;
  return (
    <section className="builder-preview" aria-label={t('builder.preview')}>
      <p className="builder-total figures" role="status">
        {t('builder.preview.total', { count: rows.length, people: formatCount(people, 'full') })}
      </p>
      {empty > 0 && <p className="builder-note">{t('builder.preview.empty', { count: empty })}</p>}
      {capped > 0 && <p className="builder-note">{t('builder.preview.capped', { count: capped })}</p>}
      {rows.length > mostSmallest && <PreviewRows title={t('builder.preview.smallest')} rows={smallest(rows)} />}
      <PreviewRows title={t('builder.preview.first')} rows={rows.slice(0, mostShown)} />
      {more > 0 && <p className="builder-note">{t('list.more', { count: more })}</p>}
    </section>
  );
}

function smallest(rows: readonly SegmentRow[]): readonly SegmentRow[] {
  return rows.toSorted((a, b) => a.size - b.size).slice(0, mostSmallest);
}
