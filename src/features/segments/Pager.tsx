import { t } from '../../i18n/translate.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { Button } from '../../ui/Button.tsx';

interface PagerProps {
  readonly page: number;
  readonly last: number;
  readonly from: number;
  readonly size: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

/** Leafs through the rows: a page at a time keeps a large plan quick to edit. */
export function Pager({ page, last, from, size, count, onPage }: PagerProps) {
  const full = (figure: number) => formatCount(figure, 'full');
  const rows = { from: full(from + 1), to: full(Math.min(from + size, count)), count: full(count) };
  return (
    <div className="pager">
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('segments.previous')}
      </Button>
      <span className="figures" role="status">
        {t('segments.rows', rows)}
      </span>
      <Button disabled={page === last} onClick={() => onPage(page + 1)}>
        {t('segments.next')}
      </Button>
    </div>
  );
}
