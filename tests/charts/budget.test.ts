import { describe, expect, it } from 'vitest';
import { budgetAxis } from '../../src/charts/series/budgetAxis.ts';
import { budgetRows, valueAt } from '../../src/charts/series/budgetRows.ts';
import { type BudgetView, budgetWords } from '../../src/charts/series/budgetWords.ts';
import { hereValues, lastValues } from '../../src/charts/series/lineValues.ts';
import { curveOf, fmcgAnswer } from './fmcg.ts';

const millions = [1e6, 2e6, 3e6, 4e6];
const whole = { low: 0, high: 1, cut: { above: null, below: null } };
const here = { budget: 2e6, currency: 'USD', verdict: fmcgAnswer.verdict, axis: whole };
const tie = { kind: 'tie', lead: 9000 } as const;
type Profits = readonly (number | null)[];

function leadTitle(macro: Profits, micro: Profits, view: Partial<BudgetView> = {}): string {
  const rows = budgetRows(curveOf(millions, macro, micro), 'profit');
  return budgetWords(rows, { ...here, quantity: 'profit', ...view }).title;
}

function roiTitle(macro: Profits, micro: Profits, budget = 2e6): string {
  const rows = budgetRows(curveOf(millions, macro, micro), 'roi');
  return budgetWords(rows, { ...here, quantity: 'roi', budget }).title;
}

describe('the lines over the budget', () => {
  it('begin where the strategy can be bought', () => {
    const rows = budgetRows(curveOf(millions, [null, 1, 2, 3], [0, 0, 0, 0]), 'profit');
    expect(rows.map(({ macro }) => macro)).toEqual([null, 1, 2, 3]);
    expect(rows.map(({ micro }) => micro)).toEqual([0, 0, 0, 0]);
  });

  it('are straight between points and undefined in gaps and outside', () => {
    const rows = budgetRows(curveOf(millions, [null, 1, 3, 4], [0, 0, 0, 0]), 'profit');
    expect(valueAt(rows, 'macro', 2.5e6)).toBe(2);
    expect(valueAt(rows, 'macro', 4e6)).toBe(4);
    expect(valueAt(rows, 'macro', 1.5e6)).toBeNull();
    expect(valueAt(rows, 'macro', 5e6)).toBeNull();
    expect(valueAt(rows, 'macro', 0.5e6)).toBeNull();
  });

  it('are labelled only where they exist', () => {
    const rows = budgetRows(curveOf(millions, [null, 1, 3, 4], [null, null, null, null]), 'profit');
    expect(lastValues(rows)).toEqual([{ strategy: 'macro', value: 4 }]);
    expect(hereValues(rows, 1e6)).toEqual([]);
  });
});

describe('the title of profit by budget', () => {
  it('says who is ahead throughout', () => {
    expect(leadTitle([2e6, 3e6, 4e6, 5e6], [1e6, 1e6, 1e6, 1e6])).toBe('Macro is ahead at every budget shown');
  });

  it('finds the crossing between two points', () => {
    expect(leadTitle([0, 1e6, 3e6, 4e6], [1e6, 2e6, 2e6, 2e6])).toBe('Micro is ahead up to $2.5M, macro beyond');
  });

  it('takes a point where both earn the same for the crossing itself, not for a stretch without a leader', () => {
    expect(leadTitle([0, 1e6, 2e6, 3e6], [1e6, 1e6, 1e6, 1e6])).toBe('Micro is ahead up to $2M, macro beyond');
    expect(leadTitle([2e6, 1e6, 2e6, 3e6], [1e6, 1e6, 1e6, 1e6])).toBe('Macro is ahead at every budget shown');
  });

  it('does not count a campaign as ahead for losing nothing by not being bought', () => {
    expect(leadTitle([null, null, 1e6, 2e6], [null, 5e5, 5e5, 5e5])).toBe(
      'Micro is ahead from $2M to $3M, macro beyond',
    );
    expect(leadTitle([null, -5e5, 1e6, 2e6], [null, null, 0, 0])).toBe('Macro is ahead at every budget above $3M');
    expect(leadTitle([null, 1e6, 2e6, 3e6], [null, null, 0, 0])).toBe('Macro is ahead at every budget above $2M');
  });

  it('does not take a jump for a crossing', () => {
    expect(leadTitle([1e6, 1e6, 1e6, 1e6], [null, -1e6, 3e6, 4e6])).toBe('Macro is ahead up to $2.5M, micro beyond');
  });

  it('names a stretch in the middle, an end, and several changes', () => {
    expect(leadTitle([null, 1e6, 1e6, -1e6], [null, null, null, null])).toBe('Macro is ahead between $2M and $3.5M');
    expect(leadTitle([1e6, 1e6, 1e6, -1e6], [null, null, null, null])).toBe(
      'Macro is ahead at every budget below $3.5M',
    );
    expect(leadTitle([1e6, -1e6, 1e6, -1e6], [-1e6, 1e6, -1e6, 1e6])).toBe(
      'The lead changes 3 times; micro is ahead beyond $3.5M',
    );
  });

  it('claims no lead where there is none', () => {
    expect(leadTitle([1, 1, 1, 1], [1, 1, 1, 1])).toBe('Neither macro nor micro is ahead at any budget shown');
    expect(leadTitle([null, null, null, null], [null, null, null, null])).toBe(
      'Neither campaign can be bought at any budget shown',
    );
  });

  it('names no leader where the verdict is a tie', () => {
    const [macro, micro] = [
      [1e6, 1e6, 1e6, 1e6],
      [1_009_000, 1_009_000, 1_009_000, 1_009_000],
    ];
    expect(leadTitle(macro, micro, { verdict: tie })).toBe('Too close to call at $2M');
    expect(leadTitle(macro, micro)).toBe('Micro is ahead at every budget shown');
  });

  it('is not about a tie of nothing with nothing', () => {
    expect(leadTitle([2, 3, 4, 5], [1, 1, 1, 1], { verdict: tie, budget: 0 })).toBe(
      'Macro is ahead at every budget shown',
    );
  });

  it('stands on a single point too', () => {
    const rows = budgetRows(curveOf([1e6], [2e6], [null]), 'profit');
    const words = budgetWords(rows, { ...here, quantity: 'profit', budget: 1e6 });
    expect(words.title).toBe('Macro is ahead at every budget shown');
    expect(words.sentence).toContain('micro not bought');
  });
});

describe('the title of ROI by budget', () => {
  it('says that ROI falls only where every line falls at each further step', () => {
    expect(roiTitle([1e6, 1.8e6, 2e6, 2.1e6], [5e5, 9e5, 1e6, 1.1e6])).toBe(
      'Beyond $2M, every extra $1 lowers the ROI',
    );
    expect(roiTitle([1e6, 1.8e6, 2e6, 4.1e6], [5e5, 9e5, 1e6, 1.1e6])).toBe(
      'Macro has the better ROI at $2M: +90% against +45%',
    );
  });

  it('says that ROI rises where every line rises', () => {
    expect(roiTitle([-1e6, 0, 1e6, 3e6], [-1e6, -1e6, -5e5, 0])).toBe('Beyond $2M, every extra $1 raises the ROI');
  });

  it('falls back to what is so at the last budget', () => {
    expect(roiTitle([0, 0, 0, 1e6], [0, 0, 0, 2e6], 4e6)).toBe('Micro has the better ROI at $4M: +50% against +25%');
    expect(roiTitle([0, 0, 0, 1e6], [null, null, null, null], 4e6)).toBe('Macro has an ROI of +25% at $4M');
    expect(roiTitle([null, null, null, null], [null, null, null, null])).toBe(
      'No ROI to show: neither campaign can be bought at any budget shown',
    );
  });
});

describe('without a budget', () => {
  const budgets = [0, 2.5e5, 5e5, 7.5e5, 1e6];
  const curve = curveOf(budgets, [null, null, 1e5, 3e5, 6e5], [null, 5e4, 5e4, 5e4, 5e4]);
  const wordsOf = (quantity: 'profit' | 'roi') =>
    budgetWords(budgetRows(curve, quantity), { ...here, quantity, budget: 0, verdict: { kind: 'neitherBought' } });

  it('the titles tell what more money would bring', () => {
    expect(wordsOf('profit').title).toBe('Micro is ahead from $250k to $500k, macro beyond');
    expect(wordsOf('roi').title).toBe('Macro has the better ROI at $1M: +60% against +5%');
  });

  it('the sentence says that nothing is bought here, and what would be at the end', () => {
    expect(wordsOf('profit').sentence).toBe(
      'Profit by budget from $0 to $1M. At $0: macro not bought, micro not bought, mix not bought. At $1M: macro $600k, micro $50k, mix not bought.',
    );
  });

  it('a fall of the ROI begins where something can be bought', () => {
    const falling = budgetRows(
      curveOf(
        budgets,
        [null, null, 1e5, 1.2e5, 1.3e5],
        budgets.map(() => null),
      ),
      'roi',
    );
    const view = { ...here, quantity: 'roi', budget: 0 } as const;
    expect(budgetWords(falling, view).title).toBe('Beyond $500k, every extra $1 lowers the ROI');
  });
});

describe('the vertical axis', () => {
  const budgets = Array.from({ length: 40 }, (_, index) => (index + 1) * 1e5);
  const roiRows = (macro: (index: number) => number, micro: (index: number) => number) =>
    budgetRows(
      curveOf(
        budgets,
        budgets.map((budget, index) => budget * macro(index)),
        budgets.map((budget, index) => budget * micro(index)),
      ),
      'roi',
    );
  const note = (rows: ReturnType<typeof roiRows>) =>
    budgetWords(rows, { ...here, quantity: 'roi', axis: budgetAxis(rows, 'roi', []) }).note;
  const spiked = roiRows(
    (index) => (index === 0 ? 50 : 1),
    () => -0.5,
  );

  it('cuts a spike of ROI and says so', () => {
    expect(budgetAxis(spiked, 'roi', [])).toMatchObject({ low: -0.5, high: 2, cut: { above: 50, below: null } });
    expect(note(spiked)).toBe('The axis stops at +200%; the lines rise to +5,000%.');
  });

  it('shows losses greater than the money itself', () => {
    const rows = roiRows(
      () => 0.5,
      () => -1.77,
    );
    expect(budgetAxis(rows, 'roi', hereValues(rows, 1e6)).low).toBe(-1.77);
    expect(
      note(
        roiRows(
          () => -1.2,
          () => -1.77,
        ),
      ),
    ).toBeNull();
  });

  it('cuts a spike downwards at a round value and says so', () => {
    const rows = roiRows(
      () => 1,
      (index) => (index === 0 ? -60 : -1.5),
    );
    expect(budgetAxis(rows, 'roi', [])).toMatchObject({ low: -3, cut: { above: null, below: -60 } });
    expect(note(rows)).toBe('The axis stops at −300%; the lines fall to −6,000%.');
  });

  it('never cuts the loss of all the money', () => {
    const rows = roiRows(
      () => 1,
      (index) => (index === 0 ? -1 : -0.01),
    );
    expect(budgetAxis(rows, 'roi', [])).toMatchObject({ low: -1, cut: { below: null } });
  });

  it('never cuts the present value', () => {
    expect(budgetAxis(spiked, 'roi', [{ strategy: 'macro', value: 50 }]).cut.above).toBeNull();
    const deep = roiRows(
      () => 1,
      (index) => (index === 0 ? -60 : -0.5),
    );
    expect(budgetAxis(deep, 'roi', [{ strategy: 'micro', value: -60 }]).cut.below).toBeNull();
  });

  it('never cuts profit and always holds zero', () => {
    const rows = budgetRows(curveOf(millions, [5e6, 6e6, 7e6, 8e6], [1e6, 1e6, 1e6, 1e6]), 'profit');
    expect(budgetAxis(rows, 'profit', [])).toEqual({
      low: 0,
      high: 8e6,
      ticks: [0, 2e6, 4e6, 6e6, 8e6],
      cut: { above: null, below: null },
    });
  });

  it('stands without a single value', () => {
    const rows = budgetRows(curveOf([1e6], [null], [null]), 'roi');
    expect(budgetAxis(rows, 'roi', []).ticks).toEqual([0]);
  });
});
