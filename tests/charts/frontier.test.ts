import { describe, expect, it } from 'vitest';
import type { Frontier, FrontierLine } from '../../src/charts/figures.ts';
import { frontierAxis } from '../../src/charts/series/frontierAxis.ts';
import { frontierFinding } from '../../src/charts/series/frontierFinding.ts';
import { type FrontierQuantity, frontierRows } from '../../src/charts/series/frontierRows.ts';
import { frontierTable } from '../../src/charts/series/frontierTable.ts';
import { frontierWords } from '../../src/charts/series/frontierWords.ts';

const budgets = [0, 1e6, 2e6, 3e6, 4e6];
const none = [null, null, null, null, null];
const unbought: FrontierLine = { profit: none, roi: none, reach: none };

function lineOf(profit: FrontierLine['profit'], roi: FrontierLine['roi'], reach: FrontierLine['reach'] = profit) {
  return { profit, roi, reach };
}

const best = lineOf([0, 2e6, 3e6, 3.5e6, 3.5e6], [null, 2, 1.5, 1.25, 1.25], [0, 1e6, 2e6, 2.5e6, 2.5e6]);
const macro = lineOf([null, -1e6, 1e6, 1.2e6, 1.1e6], [null, -1, 0.5, 0.4, 0.275], [null, 0, 4e6, 5e6, 6e6]);

function frontierWith(changes: Partial<Frontier> = {}): Frontier {
  return { budgets, macro, micro: unbought, best, ...changes };
}

function wordsOf(frontier: Frontier, quantity: FrontierQuantity = 'profit', budget = 4e6, limited = false) {
  const rows = frontierRows(frontier, quantity);
  const axis = frontierAxis(rows, quantity, { here: [], peak: null });
  return frontierWords(frontier, { quantity, budget, currency: 'EUR', limited, axis });
}

describe('the title of the frontier', () => {
  it('says where profit is highest and where ROI is, the one shown first', () => {
    const late = frontierWith({ best: lineOf([0, 1e5, 3e6, 3.5e6, 3.5e6], [null, 0.1, 1.5, 1.25, 1.25]) });
    expect(wordsOf(late).title).toBe('Profit is highest at €3M; ROI is highest at €2M');
    expect(wordsOf(late, 'roi').title).toBe('ROI is highest at €2M; profit is highest at €3M');
  });

  it('names no budget for a best ROI that only the smallest budgets have', () => {
    expect(wordsOf(frontierWith()).title).toBe('Profit is highest at €3M; ROI is best at the smallest budgets');
  });

  it('does not take what a budget below the first fixed costs can’t buy for a smaller one', () => {
    const from2 = frontierWith({ best: lineOf([0, 0, 3e6, 3.5e6, 3.5e6], [null, null, 1.5, 1.25, 1.25]) });
    expect(wordsOf(from2).title).toBe('Profit is highest at €3M; ROI is highest at €2M');
  });

  it('says where both are highest, and where nothing earns', () => {
    const one = frontierWith({ best: lineOf([0, 0, 3e6, 3e6, 3e6], [null, null, 1.5, 1.5, 1.5]) });
    expect(wordsOf(one).title).toBe('Profit and ROI are both highest at €2M');
    expect(wordsOf(one).note).toBeNull();
    const idle = frontierWith({ best: lineOf([0, 0, 0, 0, 0], none) });
    expect(wordsOf(idle).title).toBe('No budget shown makes a profit');
  });

  it('of reach tells what the most profitable mix leaves out', () => {
    expect(wordsOf(frontierWith(), 'reach').title).toBe(
      'With €4M, macro reaches 6M people; the most profitable mix reaches 2.5M',
    );
    expect(wordsOf(frontierWith({ macro: unbought }), 'reach').title).toBe(
      'With €4M, the most profitable mix also reaches most people: 2.5M',
    );
    expect(wordsOf(frontierWith(), 'reach', 0).title).toBe('With €0, nobody is reached');
  });
});

describe('where ROI and profit disagree', () => {
  it('the note tells what the best ROI costs in profit', () => {
    expect(wordsOf(frontierWith()).note).toBe(
      'The best mix has its best ROI, +200%, with €1M, where its profit is only €2M. With €3M its ROI is +125% and its profit €3.5M.',
    );
  });

  it('and who earns most with the plan’s budget though another brings back more of each euro', () => {
    const micro = lineOf([null, null, 1e6, 2e6, 3e6], [null, null, 0.5, 0.6, 1.5]);
    expect(wordsOf(frontierWith({ micro })).note).toContain(
      'With your €4M, the best mix earns most (€3.5M), but micro has the better ROI: +150% against +125%.',
    );
    expect(wordsOf(frontierWith()).note).not.toContain('With your');
  });
});

describe('the frontier in figures', () => {
  it('is flat beyond the best budget, and the first of the flat stretch is the best', () => {
    const profit = [0, 2e6, 3e6, 3.5e6, 3.5e6 * (1 + 1e-12)];
    const finding = frontierFinding(frontierWith({ best: lineOf(profit, best.roi) }));
    expect(finding).toMatchObject({ profit: { budget: 3e6, roi: 1.25 } });
  });

  it('stands in the table as a whole, whatever is drawn', () => {
    const { columns, rows } = frontierTable(frontierWith(), 'EUR');
    expect(columns.map(({ csv }) => csv)).toEqual([
      'budget_eur',
      ...['macro', 'micro', 'best'].flatMap((line) => [
        `${line}_profit_eur`,
        `${line}_roi_share`,
        `${line}_reach_people`,
      ]),
    ]);
    expect(rows[2]).toEqual([2e6, 1e6, 0.5, 4e6, null, null, null, 3e6, 1.5, 2e6]);
  });

  it('leaves room above its peak for what stands there, and holds zero', () => {
    const rows = frontierRows(frontierWith(), 'profit');
    const at = (value: number) => frontierAxis(rows, 'profit', { here: [], peak: { strategy: 'mix', value } });
    expect(at(3.5e6).high).toBe(6e6);
    expect(at(1e6).high).toBe(4e6);
    expect(frontierAxis(rows, 'reach', { here: [], peak: null }).low).toBe(0);
  });

  it('says in its subtitle that the best mix alone keeps to limits', () => {
    expect(wordsOf(frontierWith(), 'profit', 4e6, true).subtitle).toBe(
      'Profit by budget; the best mix keeps to your limits',
    );
  });

  it('is said in a sentence: macro, micro and the best mix here and at the end', () => {
    expect(wordsOf(frontierWith(), 'profit', 2e6).sentence).toBe(
      'Profit by budget, from €0 to €4M. At €2M: Macro €1M, Micro not bought, Best mix €3M. At €4M: Macro €1.1M, Micro not bought, Best mix €3.5M.',
    );
  });
});
