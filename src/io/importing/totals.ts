import type { SegmentRow } from '../../model/segmentRows.ts';
import { isBlank, type Row } from '../tables/table.ts';
import { cellText } from './cellText.ts';
import { plain } from './headerName.ts';
import type { Layout } from './layout.ts';

const words = new Set([
  ...['total', 'totals', 'grandtotal', 'sum', 'overall', 'totale', 'totali', 'totalecomplessivo', 'somma'],
  ...['suma', 'razem', 'lacznie', 'ogolem', 'sumacalkowita', 'totaux', 'somme', 'totalgeneral', 'ensemble'],
  ...['gesamt', 'summe', 'gesamtsumme', 'insgesamt'],
]);

/** Sums of decimals are rounded. */
const rounding = 1e-9;

/**
 * Whether a row looks like the total of those above it: it says so, or has no name at the end, and its size is their
 * sum or it has nothing but a size.
 */
export function looksLikeTotal(
  row: Row,
  { size }: Partial<SegmentRow>,
  { mapping }: Layout,
  above: { readonly people: number; readonly isLast: boolean },
): boolean {
  const isSum = size !== undefined && above.people > 0 && Math.abs(size - above.people) <= rounding * above.people;
  if (!isSum && !hasNoFigures(row, mapping)) return false;
  const name = cellText(row[mapping.indexOf('name')]);
  return words.has(plain(name)) || (isSum && above.isLast && name.trim() === '');
}

/** Whether the table has more than names and sizes, and the row has not. */
function hasNoFigures(row: Row, mapping: Layout['mapping']): boolean {
  const isFigure = (column: Layout['mapping'][number]) => column !== null && column !== 'name' && column !== 'size';
  return mapping.some(isFigure) && mapping.every((column, at) => !isFigure(column) || isBlank(row[at]));
}
