import type { Band, BudgetBand } from '../budgetBand.ts';
import type { Rival, Strategy } from '../figures.ts';
import type { Quantity } from './budgetRows.ts';

/** The mix runs between the two: three areas on each other would show nothing. The table has its band. */
export const drawnBands: readonly Rival[] = ['macro', 'micro'];

/** One budget and the band of each strategy there; null where it is not bought. */
export interface BandRow {
  readonly budget: number;
  readonly macro: Band | null;
  readonly micro: Band | null;
  readonly mix: Band | null;
}

/** The bands of a quantity, budget by budget; none without a band. */
export function bandRows(band: BudgetBand | null, quantity: Quantity): readonly BandRow[] {
  if (band === null) return [];
  const at = (strategy: Strategy, index: number) => band[strategy][quantity][index] ?? null;
  return band.budgets.map((budget, index) => ({
    budget,
    macro: at('macro', index),
    micro: at('micro', index),
    mix: at('mix', index),
  }));
}

/** The band at a budget between two rows, straight between them, as it is drawn; null in a gap or outside. */
export function bandAt(rows: readonly BandRow[], strategy: Strategy, budget: number): Band | null {
  const after = rows.findIndex((row) => row.budget >= budget);
  const right = rows[after];
  if (right === undefined) return null;
  const to = right[strategy];
  if (right.budget === budget) return to;
  const left = rows[after - 1];
  const from = left?.[strategy] ?? null;
  if (left === undefined || from === null || to === null) return null;
  const share = (budget - left.budget) / (right.budget - left.budget);
  const between = (end: keyof Band) => from[end] + (to[end] - from[end]) * share;
  return { low: between('low'), high: between('high') };
}

/** Every end of the bands that are drawn: what an axis has to hold. */
export function bandEnds(rows: readonly BandRow[]): readonly number[] {
  return rows.flatMap((row) => drawnBands.flatMap((strategy) => endsOf(row[strategy])));
}

/** Those at a budget. */
export function bandEndsAt(rows: readonly BandRow[], budget: number): readonly number[] {
  return drawnBands.flatMap((strategy) => endsOf(bandAt(rows, strategy, budget)));
}

function endsOf(band: Band | null): readonly number[] {
  return band === null ? [] : [band.low, band.high];
}
