import { strategies } from '../figures.ts';
import type { BudgetRow, Quantity } from './budgetRows.ts';
import type { LineValue } from './lineValues.ts';
import { type NiceAxis, niceAxis } from './niceTicks.ts';

export interface BudgetAxis extends NiceAxis {
  /** The greatest and the least value, where the axis stops short of it; null where all is shown. */
  readonly cut: { readonly above: number | null; readonly below: number | null };
}

/** So much ROI is never cut off: a tenth of the money, and the loss of all of it. */
const alwaysShown = { above: 0.1, below: 1 };

interface BandEnds {
  readonly all: readonly number[];
  readonly here: readonly number[];
}

const noBands: BandEnds = { all: [], here: [] };

/**
 * The vertical axis: everything for profit; for ROI all but spikes. Zero is always on it.
 *
 * @param bands ends of the bands around the lines.
 */
export function budgetAxis(
  rows: readonly BudgetRow[],
  quantity: Quantity,
  here: readonly LineValue[],
  bands = noBands,
): BudgetAxis {
  const lines = rows.flatMap((row) => strategies.map((strategy) => row[strategy])).filter((value) => value !== null);
  const values = [...lines, ...bands.all];
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (quantity === 'profit') return { ...niceAxis(low, high), cut: { above: null, below: null } };
  const present = [...here.map(({ value }) => value), ...bands.here];
  const top = roiLimit(values, present, alwaysShown.above);
  const depth = roiLimit(values.map(negated), present.map(negated), alwaysShown.below);
  const axis = niceAxis(depth < -low ? -niceAxis(0, depth).high : low, top);
  return { ...axis, cut: { above: high > axis.high ? high : null, below: low < axis.low ? low : null } };
}

/**
 * The first few dollars above the fixed costs can bring back fifty times as much as the rest, or cost as much. Such a
 * spike must not flatten everything: the axis stops at twice what three quarters of the points stay below, the present
 * ones and a least amount shown.
 */
function roiLimit(values: readonly number[], present: readonly number[], least: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const usual = sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0;
  const greatest = Math.max(0, ...values);
  const bound = Math.max(2 * usual, 1.1 * Math.max(0, ...present), least);
  return greatest > 1.25 * bound ? bound : greatest;
}

function negated(value: number): number {
  return -value;
}
