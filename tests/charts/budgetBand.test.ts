import { describe, expect, it } from 'vitest';
import type { BudgetBand, StrategyBand } from '../../src/charts/budgetBand.ts';
import { csvText } from '../../src/charts/export/csvText.ts';
import { bandOutline } from '../../src/charts/series/bandOutline.ts';
import { bandAt, bandEnds, bandEndsAt, bandRows } from '../../src/charts/series/bandRows.ts';
import { budgetAxis } from '../../src/charts/series/budgetAxis.ts';
import { budgetRows } from '../../src/charts/series/budgetRows.ts';
import { budgetTable } from '../../src/charts/series/budgetTable.ts';
import { budgetWords } from '../../src/charts/series/budgetWords.ts';
import { hereValues } from '../../src/charts/series/lineValues.ts';
import { curveOf, fmcgAnswer } from './fmcg.ts';

const budgets = [1e6, 2e6, 3e6, 4e6];
const curve = curveOf(budgets, [null, 1e6, 2e6, 3e6], [1e6, 1e6, 1e6, 1e6]);
const nothing = [null, null, null];

/** At every second budget and where macro begins. */
const band: BudgetBand = {
  budgets: [1e6, 2e6, 4e6],
  macro: around([null, [0.5e6, 2e6], [1.5e6, 6e6]]),
  micro: around([
    [0, 2e6],
    [0, 2e6],
    [-1e6, 4e6],
  ]),
  mix: { profit: nothing, roi: nothing },
};

function around(ends: readonly (readonly [number, number] | null)[]): StrategyBand {
  const profit = ends.map((pair) => pair && { low: pair[0], high: pair[1] });
  return { profit, roi: profit.map((one, i) => one && { low: one.low / budgets[i], high: one.high / budgets[i] }) };
}

const rows = budgetRows(curve, 'profit');
const bands = bandRows(band, 'profit');
const view = { budget: 3e6, currency: 'USD', verdict: fmcgAnswer.verdict, quantity: 'profit' } as const;

describe('a band around the lines', () => {
  it('is straight between its budgets, and none in gaps and outside', () => {
    expect(bandAt(bands, 'macro', 3e6)).toEqual({ low: 1e6, high: 4e6 });
    expect(bandAt(bands, 'macro', 2e6)).toEqual({ low: 0.5e6, high: 2e6 });
    expect([1e6, 1.5e6, 5e6].map((budget) => bandAt(bands, 'macro', budget))).toEqual(nothing);
    expect(bandRows(null, 'profit')).toEqual([]);
  });

  it('is outlined anew after every gap, and a single budget has no outline', () => {
    const place = { x: (budget: number) => budget / 1e6, y: (value: number) => value / 1e6 };
    expect(bandOutline(bands, 'macro', place)).toBe('M2,2L4,6L4,1.5L2,0.5Z');
    expect(bandOutline(bands, 'mix', place)).toBe('');
    const broken = [1, 2, 3, 4, 5].map((budget) => ({
      budget,
      macro: budget === 3 ? null : { low: 0, high: budget },
      micro: budget === 1 ? { low: 0, high: 1 } : null,
      mix: null,
    }));
    const same = { x: (value: number) => value, y: (value: number) => value };
    expect(bandOutline(broken, 'macro', same)).toBe('M1,1L2,2L2,0L1,0ZM4,4L5,5L5,0L4,0Z');
    expect(bandOutline(broken, 'micro', same)).toBe('');
  });

  it('is all on the axis of profit', () => {
    const ends = { all: bandEnds(bands), here: bandEndsAt(bands, 3e6) };
    const axis = budgetAxis(rows, 'profit', hereValues(rows, 3e6), ends);
    expect([axis.low, axis.high, axis.cut]).toEqual([-1e6, 6e6, { above: null, below: null }]);
    expect(budgetAxis(rows, 'profit', hereValues(rows, 3e6)).high).toBeLessThan(6e6);
  });

  it('of ROI is cut like a spike of the lines, never at the present budget, and the note says so', () => {
    const long = Array.from({ length: 40 }, (_, i) => (i + 1) * 1e5);
    const flat = budgetRows(curveOf(long, long, long), 'roi');
    const spike = { all: [...long.map(() => 1.2), 50], here: [] };
    const axis = budgetAxis(flat, 'roi', hereValues(flat, 1e6), spike);
    expect(axis.high).toBeLessThan(5);
    expect(axis.cut.above).toBe(50);
    const words = budgetWords(flat, { ...view, quantity: 'roi', budget: 1e6, axis, bands: bandRows(band, 'roi') });
    expect(words.note).toMatch(/^The axis stops at \+\d+%; lines and bands rise to \+5,000%\.$/);
    expect(budgetAxis(flat, 'roi', hereValues(flat, 1e6), { ...spike, here: [50] }).cut.above).toBeNull();
  });

  it('is told in the sentence, at the present budget, of each strategy that is bought', () => {
    const axis = budgetAxis(rows, 'profit', []);
    const { sentence } = budgetWords(rows, { ...view, axis, bands });
    expect(sentence).toMatch(/ Nine times in ten, at \$3M: macro \$1M to \$4M, micro −\$500k to \$3M\.$/);
    expect(budgetWords(rows, { ...view, axis }).sentence).not.toContain('Nine times');
  });

  it('has a low and a high column for each strategy, in the table and in the CSV', () => {
    const table = budgetTable(rows, 'profit', 'USD', bands);
    expect(table.columns.map(({ header }) => header).slice(1, 4)).toEqual([
      'Macro: profit (USD)',
      'Macro: low (5%)',
      'Macro: high (95%)',
    ]);
    expect(table.rows.map((row) => row.slice(1, 4))).toEqual([
      [null, null, null],
      [1e6, 0.5e6, 2e6],
      [2e6, 1e6, 4e6],
      [3e6, 1.5e6, 6e6],
    ]);
    expect(csvText(table)).toContain('macro_profit_usd,macro_profit_low_usd,macro_profit_high_usd,micro_profit_usd');
    expect(budgetTable(rows, 'roi', 'USD', []).columns[2]?.csv).toBe('macro_roi_low_share');
    expect(budgetTable(rows, 'profit', 'USD').columns).toHaveLength(4);
  });
});
