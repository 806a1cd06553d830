import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/charts/export/csvText.ts';
import type { ShareEstimate, Spread } from '../../src/charts/figures.ts';
import { spreadTable } from '../../src/charts/series/spreadTable.ts';
import { spreadWords } from '../../src/charts/series/spreadWords.ts';

const estimate = (value: number): ShareEstimate => ({ value, low: value - 0.02, high: value + 0.03 });
const lift = { label: 'Micro lift', alone: estimate(0.62), together: estimate(0.64) };
const price = { label: 'Micro CPM', alone: estimate(0.2), together: estimate(0.3) };

function wordsOf(inputs: Spread['inputs'], hasShared = false) {
  return spreadWords({ inputs, hasShared });
}

describe('the words of shares of the spread', () => {
  it('name the first input, and what it does with others only where that is clearly more', () => {
    expect(wordsOf([lift, price]).title).toBe(
      '62% of the spread between macro and micro comes from one input alone: Micro lift',
    );
    expect(wordsOf([price, lift]).title).toBe(
      '20% of the spread between macro and micro comes from one input alone, 30% with what it does together with others: Micro CPM',
    );
  });

  it('have every share with its interval in the sentence, to two digits', () => {
    expect(wordsOf([lift, price]).sentence).toBe(
      `${wordsOf([lift, price]).title}. Micro lift: 62% alone (60% to 65%), 64% with others (62% to 67%); Micro CPM: 20% alone (18% to 23%), 30% with others (28% to 33%).`,
    );
  });

  it('add up what inputs do alone, and explain the shared parts where there are any', () => {
    expect(wordsOf([lift, price]).note).toBe(
      'Alone, the inputs explain 82% in all; the rest is what they do only together.',
    );
    expect(wordsOf([lift, { ...price, alone: estimate(0.37) }], true).note).toMatch(
      /^Alone, the inputs explain nearly all of it.*\. Where several inputs share a factor, /,
    );
  });
});

it('the table of shares has one row an input, in the order of the drawing, with both intervals', () => {
  const table = spreadTable({ inputs: [lift, price], hasShared: false });
  expect(table.rows).toEqual(
    [
      ['Micro lift', 0.62, 0.6, 0.65, 0.64, 0.62, 0.67],
      ['Micro CPM', 0.2, expect.closeTo(0.18, 12), 0.23, 0.3, 0.28, 0.33],
    ].map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 12) : cell))),
  );
  expect(csvText(table)).toContain('input,share_alone,share_alone_5_percent');
});
