import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/charts/export/csvText.ts';
import type { Driver, Waterfall } from '../../src/charts/figures.ts';
import { cellText } from '../../src/charts/series/cellText.ts';
import { waterfallDomain, waterfallRows } from '../../src/charts/series/waterfallRows.ts';
import { waterfallTable } from '../../src/charts/series/waterfallTable.ts';
import { waterfallWords } from '../../src/charts/series/waterfallWords.ts';

const drivers = ['lift', 'aim', 'reach', 'discount', 'price', 'fixed'] as const;

function fallOf(from: number, amounts: Partial<Record<Driver, number>>): Waterfall {
  const bars = drivers.map((driver) => ({ driver, amount: amounts[driver] ?? 0 }));
  return { from, to: from + bars.reduce((sum, { amount }) => sum + amount, 0), bars };
}

const less = fallOf(5e6, { lift: 7e5, aim: -2.7e6, reach: 9e5, price: -1e6, fixed: -1e5 });

function titleOf(fall: Waterfall, tie = false): string {
  return waterfallWords(fall, { currency: 'USD', tie }).title;
}

describe('the bars of a waterfall', () => {
  it('begin where the one before ends, from macro’s profit to micro’s', () => {
    const rows = waterfallRows(less);
    expect(rows.map(({ bar }) => bar)).toEqual(['macro', ...drivers, 'micro']);
    expect(rows[0]).toMatchObject({ from: 0, to: 5e6 });
    for (const [i, row] of rows.slice(1, -1).entries()) expect(row.from).toBe(rows[i]?.to);
    expect(rows.at(-1)).toMatchObject({ from: 0, to: rows.at(-2)?.to });
  });

  it('are within the axis, and so is zero', () => {
    expect(waterfallDomain(waterfallRows(less))).toEqual([0, 5.7e6]);
    expect(waterfallDomain(waterfallRows(fallOf(-3, { aim: -4, reach: 2 })))).toEqual([-7, 0]);
  });
});

describe('the title of a waterfall', () => {
  it('names the drivers that make the difference, the larger one first', () => {
    expect(titleOf(less)).toBe('Micro earns $2.2M less: mainly aim (−$2.7M) and price (−$1M)');
    expect(titleOf(fallOf(1e6, { aim: 1e5, lift: 3e6, price: -2e6 }))).toBe(
      'Micro earns $1.1M more: mainly response (+$3M)',
    );
  });

  it('says of losses that they are more or less, and of two signs who comes out higher', () => {
    expect(titleOf(fallOf(-500, { fixed: -300 }))).toBe('Micro loses $300 more: mainly fixed cost (−$300)');
    expect(titleOf(fallOf(-500, { aim: 300 }))).toBe('Micro loses $300 less: mainly aim (+$300)');
    expect(titleOf(fallOf(-500, { aim: 800 }))).toBe('Micro’s profit is $800 higher: mainly aim (+$800)');
    expect(titleOf(fallOf(500, { aim: -800 }))).toBe('Micro’s profit is $800 lower: mainly aim (−$800)');
  });

  it('calls no winner in a tie', () => {
    expect(titleOf(fallOf(100, { lift: 900, price: -899 }), true)).toBe(
      'Too close to call: what speaks for micro (+$900) and against it (−$899) nearly cancel out',
    );
    expect(titleOf(fallOf(100, {}))).toMatch(/^Macro and micro come out alike/);
  });

  it('has every amount in the sentence', () => {
    expect(waterfallWords(less, { currency: 'USD', tie: false }).sentence).toBe(
      'From macro’s profit of $5M to micro’s of $2.8M: response +$700k, aim −$2.7M, reach +$900k, discount $0, price −$1M, fixed cost −$100k.',
    );
  });
});

describe('the table of a waterfall', () => {
  it('has each amount signed, with the profit after it', () => {
    const { columns, rows } = waterfallTable(less, 'USD');
    const texts = rows.map((cells) => cells.map((cell, i) => cellText(cell, columns[i]?.kind ?? 'text', 'USD')));
    expect(texts).toEqual([
      ['Macro', '', '$5,000,000'],
      ['Response', '+$700,000', '$5,700,000'],
      ['Aim', '−$2,700,000', '$3,000,000'],
      ['Reach', '+$900,000', '$3,900,000'],
      ['Discount', '$0', '$3,900,000'],
      ['Price', '−$1,000,000', '$2,900,000'],
      ['Fixed cost', '−$100,000', '$2,800,000'],
      ['Micro', '', '$2,800,000'],
    ]);
    expect(csvText({ columns, rows }).split('\r\n')[1]).toBe('Macro,,5000000');
  });
});
