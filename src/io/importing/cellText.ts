import type { Cell } from '../tables/table.ts';

const longestShown = 80;

/** A cell as text, whole. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if ('trouble' in cell) return cell.text;
  return cell.percent ? `${Number((cell.number * 100).toPrecision(15))}%` : String(cell.number);
}

/** A cell as it is shown: at a length that can be read. */
export function shownText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
