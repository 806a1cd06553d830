import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/charts/export/csvText.ts';
import type { SegmentCount } from '../../src/charts/figures.ts';
import { countTicks } from '../../src/charts/series/countTicks.ts';
import { countFlips, segmentCountRows } from '../../src/charts/series/segmentCountRows.ts';
import { segmentCountTable } from '../../src/charts/series/segmentCountTable.ts';
import { type SegmentCountView, segmentCountWords } from '../../src/charts/series/segmentCountWords.ts';

/** Micro's profits with one segment, two, and so on; null where it can't be bought. */
function countOf(profits: readonly (number | null)[], changes: Partial<SegmentCount> = {}): SegmentCount {
  const points = profits.map((profit, i) => ({
    segments: i + 1,
    bought: profit !== null,
    profit: profit ?? 0,
    reach: profit === null ? 0 : 1000 - 100 * i,
    fixed: profit === null ? 0 : 1e4 * (i + 1),
  }));
  const [first] = points;
  if (first === undefined) throw new Error('no points');
  const best = points.reduce((most, point) => (point.bought && point.profit > most.profit ? point : most), first);
  const whole = { from: 1, to: profits.length };
  return {
    planned: profits.length,
    points,
    macro: { bought: true, profit: 2e6, reach: 5000, production: 3e4 },
    best,
    flat: { from: best.segments, to: best.segments },
    leeway: 0.01 * Math.abs(best.profit),
    ahead: [],
    pays: [whole],
    affordable: [whole],
    alike: 'no',
    ...changes,
  };
}

const profitView = { quantity: 'profit', currency: 'USD', population: 10_000 } as const;
const words = (count: SegmentCount, view: Partial<SegmentCountView> = {}) =>
  segmentCountWords(count, { ...profitView, ...view });

describe('micro over the number of segments', () => {
  it('has a line where it can be bought, beside macro’s level', () => {
    const rows = segmentCountRows(countOf([1, 2, null]), 'profit');
    expect(rows.map(({ micro }) => micro)).toEqual([1, 2, null]);
    expect(rows.map(({ macro }) => macro)).toEqual([2e6, 2e6, 2e6]);
    expect(segmentCountRows(countOf([1]), 'fixed')[0]?.macro).toBe(3e4);
  });

  it('flips where the drawn lines cross, on a logarithmic axis', () => {
    expect(countFlips(countOf([3e6, 1e6]))[0]).toBeCloseTo(Math.SQRT2, 12);
    expect(countFlips(countOf([3e6, 2.5e6, null]))).toEqual([]);
    const alone = { bought: false, profit: 0, reach: 0, production: 0 };
    expect(countFlips(countOf([3, -3], { macro: alone }))).toEqual([]);
  });

  it('has ticks at round numbers and at the plan’s own, none of them close', () => {
    expect(countTicks(2)).toEqual([1, 2]);
    expect(countTicks(12)).toEqual([1, 2, 5, 12]);
    expect(countTicks(1000)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
  });

  it('has a table with every figure, and n/a where it can’t be bought', () => {
    const table = segmentCountTable(countOf([1, null]), 'USD');
    expect(table.rows).toEqual([
      [1, 1, 2e6, 1e4, 1000],
      [2, null, 2e6, null, null],
    ]);
    expect(csvText(table).split('\r\n')[0]).toMatch(
      /segments,micro_profit_usd,macro_profit_usd,fixed_cost_usd,reach_people/,
    );
  });
});

describe('the title over the number of segments', () => {
  it('names the best number and what it is worth', () => {
    expect(words(countOf([1e6, 4e6, 3e6])).title).toBe('2 segments earn most: $1M more than all 3');
    expect(words(countOf([4e6, 3e6])).title).toBe('One segment earns most: $1M more than both');
    expect(words(countOf([1e6, 2e6, 3e6])).title).toMatch(/^All 3 segments earn most: /);
    expect(words(countOf([1e6, 4e6, null])).title).toBe('2 segments earn most; the budget can’t pay for 3');
    expect(words(countOf([1e6, 3e6])).title).toBe('Both segments earn most: merging any costs more than it saves');
  });

  it('says where splitting is pure cost, and that this is kind to merging', () => {
    const { title, note } = words(countOf([4e6, 3e6], { alike: 'gain' }));
    expect(title).toBe('All segments gain alike from a message of their own: 2 bring $1M less profit than one');
    expect(note).toMatch(/An assumption: .* look at equal groups below\.$/);
    const none = words(countOf([4e6, 3e6], { alike: 'noGain' }));
    expect(none.title).toBe('No segment gains by a message of its own: 2 bring $1M less profit than one');
    expect(none.note).not.toMatch(/equal groups/);
    expect(words(countOf([4e6, null], { alike: 'gain' })).title).toMatch(/: splitting them only costs$/);
    expect(words(countOf([3e6, 4e6], { alike: 'gain' })).title).toMatch(/^Both segments earn most/);
  });

  it('says that it hardly matters, or that every number loses', () => {
    const flat = { from: 1, to: 2 };
    expect(words(countOf([4e6, 3.99e6], { flat })).title).toBe(
      'The number of segments hardly matters: 1 to 2 are within 1% of the best',
    );
    expect(words(countOf([-5, -3])).title).toBe('Micro loses money with any number of segments, least with 2');
  });

  it('never names a lead that is only rounding', () => {
    const flat = { from: 2, to: 3 };
    expect(words(countOf([3e6, 4e6 + 1e-9, 4e6], { flat })).title).toBe(
      'Merging gains nothing: 2 to 3 segments are within 1% of the best',
    );
  });

  it('of reach and of fixed cost names both ends', () => {
    expect(words(countOf([1, 2, null]), { quantity: 'reach' }).title).toBe(
      'Reach falls from 10% with one segment to 9% with 2',
    );
    expect(words(countOf([1, 2, null]), { quantity: 'fixed' }).title).toBe(
      '2 segments cost $20k before the first impression, one costs $10k',
    );
    expect(words(countOf([1, null]), { quantity: 'fixed' }).title).toBe(
      'One segment costs $10k before the first impression',
    );
    expect(words(countOf([1, null]), { quantity: 'reach' }).title).toMatch(/^Reach is 10% of people/);
  });
});

describe('the line below the title', () => {
  const subtitle = (changes: Partial<SegmentCount>) => words(countOf([1e6, 4e6, 3e6], changes)).subtitle;

  it('names the flat range, in percent, or in money where profit is next to nothing', () => {
    expect(subtitle({})).toMatch(/ No other number comes within 1% of the best\./);
    expect(subtitle({ flat: { from: 2, to: 3 } })).toMatch(/ 2 to 3 segments are within 1% of the best\./);
    expect(subtitle({ flat: { from: 2, to: 3 }, leeway: 1e5 })).toMatch(/ are within \$100k of the best\./);
  });

  it.each([
    [[], 'Macro earns more whatever the number.'],
    [[{ from: 1, to: 3 }], 'Micro earns more than macro whatever the number.'],
    [[{ from: 1, to: 1 }], 'Micro earns more than macro with one segment only.'],
    [[{ from: 1, to: 2 }], 'Micro earns more than macro with up to 2 segments.'],
    [[{ from: 2, to: 2 }], 'Micro earns more than macro with 2 segments only.'],
    [[{ from: 2, to: 3 }], 'Micro earns more than macro with 2 segments or more.'],
    [
      [
        { from: 1, to: 1 },
        { from: 3, to: 3 },
      ],
      'Micro earns more than macro at some numbers between 1 and 3.',
    ],
  ])('says where micro is ahead: %j', (ahead, claim) => {
    expect(subtitle({ ahead })).toContain(claim);
  });

  it('says where micro pays and where it can be bought, unless it always does', () => {
    const part = [{ from: 1, to: 2 }];
    expect(subtitle({})).not.toMatch(/profit with|bought/);
    expect(subtitle({ pays: part, affordable: part })).toMatch(
      /Micro makes a profit with up to 2 segments\. Micro can be bought with up to 2 segments\.$/,
    );
  });

  it('has the figures in the sentence for who can’t see the drawing', () => {
    expect(words(countOf([1e6, 4e6, 3e6])).sentence).toBe(
      'Profit by number of segments. From 1 to 3. Micro with one segment $1M, with 2 segments $4M, with 3 segments $3M. Macro $2M.',
    );
  });
});
