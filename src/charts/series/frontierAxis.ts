import { strategies } from '../figures.ts';
import { type BudgetAxis, budgetAxis } from './budgetAxis.ts';
import type { BudgetRow } from './budgetRows.ts';
import type { FrontierQuantity } from './frontierRows.ts';
import type { LineValue } from './lineValues.ts';
import { niceAxis } from './niceTicks.ts';

/** So much of the axis is left above the peak for its words. */
const headroom = 0.11;

/** The vertical axis: everything for profit and people; for ROI all but spikes, and the best mix's peak with its words. */
export function frontierAxis(
  rows: readonly BudgetRow[],
  quantity: FrontierQuantity,
  { here, peak }: { readonly here: readonly LineValue[]; readonly peak: LineValue | null },
): BudgetAxis {
  if (quantity === 'reach') {
    const people = rows.flatMap((row) => strategies.map((strategy) => row[strategy] ?? 0));
    return { ...niceAxis(0, Math.max(0, ...people)), cut: { above: null, below: null } };
  }
  const axis = budgetAxis(rows, quantity, peak === null ? here : [...here, peak]);
  const needed = (peak?.value ?? axis.low) + headroom * (axis.high - axis.low);
  if (needed <= axis.high) return axis;
  const higher = niceAxis(axis.low, needed);
  const { above, below } = axis.cut;
  return { ...higher, cut: { above: above !== null && above > higher.high ? above : null, below } };
}
