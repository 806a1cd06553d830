import type { Rival } from '../figures.ts';
import type { WinnerRow } from './winnerRows.ts';

/** The bracket that shows by how much the winner is ahead, on the row of the shorter bar, where there is room. */
export interface ProfitGap {
  readonly row: Rival;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** null where one is not bought, where both come out alike, or where the bars lie on two sides of zero. */
export function profitGap(rows: readonly WinnerRow[]): ProfitGap | null {
  const macro = profitOf(rows, 'macro');
  const micro = profitOf(rows, 'micro');
  if (macro === null || micro === null || macro === micro || macro * micro < 0) return null;
  const row = Math.abs(macro) < Math.abs(micro) ? 'macro' : 'micro';
  const [from, to] = row === 'macro' ? [macro, micro] : [micro, macro];
  return { row, from, to, size: Math.abs(macro - micro) };
}

function profitOf(rows: readonly WinnerRow[], strategy: Rival): number | null {
  return rows.find((row) => row.strategy === strategy)?.profit ?? null;
}
