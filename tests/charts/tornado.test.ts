import { describe, expect, it } from 'vitest';
import type { Tornado, TornadoBar } from '../../src/charts/figures.ts';
import { cellText } from '../../src/charts/series/cellText.ts';
import { fitText } from '../../src/charts/series/fitText.ts';
import { textWidth } from '../../src/charts/series/textWidth.ts';
import { pieces, tornadoRows } from '../../src/charts/series/tornadoRows.ts';
import { tornadoTable } from '../../src/charts/series/tornadoTable.ts';
import { tornadoWords } from '../../src/charts/series/tornadoWords.ts';

const lift: TornadoBar = {
  ...{ path: 'segments.*.microLift', label: 'Micro lift', low: '× 0.8', high: '× 1.8' },
  ...{ atLow: -1.2e6, atHigh: 2e6, flips: ['× 1.17'] },
};
const price: TornadoBar = {
  ...{ path: 'micro.cpm', label: 'Micro CPM', low: '$8', high: '$15' },
  ...{ atLow: 5e5, atHigh: 1e5, flips: [] },
};
const idle: TornadoBar = { ...price, path: 'micro.fee', label: 'Micro fee', atLow: 3e5, atHigh: 3e5 };
const tornado: Tornado = { bars: [lift, price, idle], middle: 3e5 };

function wordsOf(bars: readonly TornadoBar[]) {
  return tornadoWords({ bars, middle: 3e5 }, 'USD');
}

describe('the bars of a tornado', () => {
  it('are cut where the leader changes, and only there', () => {
    expect(pieces(lift)).toEqual([
      { leader: 'macro', from: -1.2e6, to: 0 },
      { leader: 'micro', from: 0, to: 2e6 },
    ]);
    expect(pieces(price)).toEqual([{ leader: 'micro', from: 1e5, to: 5e5 }]);
    expect(pieces({ ...price, atLow: -3, atHigh: 0 })).toEqual([{ leader: 'macro', from: -3, to: 0 }]);
  });

  it('are 20 at most, the others being counted, and what moves nothing has none', () => {
    const many = Array.from({ length: 25 }, (_, i) => ({ ...price, path: `p${i}` }));
    const { drawn, others } = tornadoRows({ bars: [...many, idle], middle: 0 });
    expect([drawn.length, others]).toEqual([20, 5]);
    expect(wordsOf([...many, idle]).note).toBe(
      '5 other inputs move the difference less; the table has them too. One uncertain input changes nothing here.',
    );
    expect(wordsOf([lift, price]).note).toBeNull();
  });
});

describe('the words of a tornado', () => {
  it('name the widest bar, from where to where it goes and where it flips', () => {
    expect(wordsOf([lift, price]).title).toBe(
      'Micro lift matters most: it alone moves the difference from −$1.2M to +$2M, and flips the answer at × 1.17',
    );
    expect(wordsOf([price]).title).toBe(
      'Micro CPM matters most: it alone moves the difference from +$100k to +$500k, without flipping the answer',
    );
    expect(wordsOf([idle]).title).toBe('None of the uncertain inputs moves the difference between macro and micro');
  });

  it('have every bar in the sentence, the low value first whatever it does', () => {
    expect(wordsOf([lift, price]).sentence).toContain(
      'All inputs at their medians: +$300k. Micro lift from × 0.8 to × 1.8: −$1.2M to +$2M, flips at × 1.17; Micro CPM from $8 to $15: +$500k to +$100k.',
    );
  });
});

describe('the table of a tornado', () => {
  it('has every input, those too that move nothing, with both ends in full', () => {
    const { columns, rows } = tornadoTable(tornado, 'USD');
    const texts = rows.map((cells) => cells.map((cell, i) => cellText(cell, columns[i]?.kind ?? 'text', 'USD')));
    expect(texts).toEqual([
      ['Micro lift', '× 0.8', '× 1.8', '−$1,200,000', '+$2,000,000', '× 1.17'],
      ['Micro CPM', '$8', '$15', '+$500,000', '+$100,000', ''],
      ['Micro fee', '$8', '$15', '+$300,000', '+$300,000', ''],
    ]);
    expect(columns.map(({ csv }) => csv)).toContain('difference_at_low_usd');
  });
});

describe('a name that is longer than its room', () => {
  it('is cut to it with an ellipsis, and else is left alone', () => {
    const cut = fitText('Families with children in the north: Micro lift', 120, 13, true);
    expect(cut).toMatch(/^Families .*…$/);
    expect(textWidth(cut, 13, true)).toBeLessThanOrEqual(120);
    expect(fitText('Micro lift', 120, 13, true)).toBe('Micro lift');
  });
});
