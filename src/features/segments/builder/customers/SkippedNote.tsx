import { t } from '../../../../i18n/translate.ts';
import type { SkippedRows } from '../../../../io/customers/customers.ts';
import { formatCount } from '../../../../numbers/formatCount.ts';

/** Which rows are left out because they do not fit under the header. */
export function SkippedNote({ skipped: { count, first } }: { readonly skipped: SkippedRows }) {
  if (count === 0) return null;
  const rows = first.map((row) => formatCount(row, 'full')).join(', ');
  const more = count - first.length;
  return <p className="builder-problem">{t('builder.customers.skipped', { count, rows, more })}</p>;
}
