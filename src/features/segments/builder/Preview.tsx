import { t } from '../../../i18n/translate.ts';
import type { SegmentRow } from '../../../model/segmentRows.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import type { Built } from '../../../store/building.ts';

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
      <div className="builder-lists">
        <RowList title={t('builder.preview.first')} rows={rows.slice(0, mostShown)} />
        {more > 0 && <RowList title={t('builder.preview.smallest')} rows={smallest(rows)} />}
      </div>
      {more > 0 && <p className="builder-note">{t('builder.preview.more', { count: more })}</p>}
    </section>
  );
}

function RowList({ title, rows }: { readonly title: string; readonly rows: readonly SegmentRow[] }) {
  return (
    <table className="builder-rows">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ name, size }, i) => (
          <tr key={rowKey(i)}>
            <th scope="row">{name}</th>
            <td className="figures">{t('builder.people', { people: formatCount(size, 'full') })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function smallest(rows: readonly SegmentRow[]): readonly SegmentRow[] {
  return rows.toSorted((a, b) => a.size - b.size).slice(0, mostSmallest);
}

/** Rows have no identity but their place. */
function rowKey(place: number): string {
  return `row-${place}`;
}
