import { strategies } from '../figures.ts';
import type { BudgetRow, Quantity } from './budgetRows.ts';
import type { LineValue } from './lineValues.ts';
import { type NiceAxis, niceAxis } from './niceTicks.ts';

export interface BudgetAxis extends NiceAxis {
  /** The greatest value, where the axis stops below it; null where all is shown. */
  readonly cut: number | null;
}

/** Nobody loses more than the money itself, offers apart. */
const lowestRoi = -1;

/** The vertical axis: everything for profit; for ROI all but spikes. Zero is always on it. */
export function budgetAxis(rows: readonly BudgetRow[], quantity: Quantity, here: readonly LineValue[]): BudgetAxis {
  const values = rows.flatMap((row) => strategies.map((strategy) => row[strategy])).filter((value) => value !== null);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (quantity === 'profit') return { ...niceAxis(low, high), cut: null };
  const bound = roiBound(values, here);
  const axis = niceAxis(Math.max(lowestRoi, low), high > 1.25 * bound ? bound : high);
  return { ...axis, cut: high > axis.high ? high : null };
}

/**
 * The first few dollars above the fixed costs can bring back fifty times as much as the rest. Such a spike must not
 * flatten everything: the axis stops at twice what three quarters of the points stay below, the present ones shown.
 */
function roiBound(values: readonly number[], here: readonly LineValue[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const usual = sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0;
  return Math.max(2 * usual, 1.1 * Math.max(0, ...here.map(({ value }) => value)), 0.1);
}
