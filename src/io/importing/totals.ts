import type { SegmentRow } from '../../model/segmentRows.ts';
import type { Row } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { plain } from './headerName.ts';
import type { Layout } from './layout.ts';

const words = new Set([
  ...['total', 'totals', 'subtotal', 'subtotale', 'soustotal', 'sumaczesciowa', 'zwischensumme'],
  ...['grandtotal', 'sum', 'overall', 'totale', 'totali', 'totalecomplessivo', 'somma'],
  ...['suma', 'razem', 'lacznie', 'ogolem', 'sumacalkowita', 'totaux', 'somme', 'totalgeneral', 'ensemble'],
  ...['gesamt', 'summe', 'gesamtsumme', 'insgesamt'],
]);

/** Longer than any of them, with the signs around it. */
const longest = 24;
/** Sums of decimals are rounded. */
const rounding = 1e-9;

/**
 * Whether a row looks like the total of those above it: it says so, or has no name at the end and their sum as its size.
 * One that says so may have another size, as where a row above cannot be read.
 */
export function looksLikeTotal(
  row: Row,
  { size }: Partial<SegmentRow>,
  { mapping }: Layout,
  above: { readonly people: number; readonly isLast: boolean },
): boolean {
  const name = cellText(row[mapping.indexOf('name')]);
  if (name.length <= longest && words.has(plain(name))) return true;
  const isSum = size !== undefined && above.people > 0 && Math.abs(size - above.people) <= rounding * above.people;
  return isSum && above.isLast && name.trim() === '';
}
