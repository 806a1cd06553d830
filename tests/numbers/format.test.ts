import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount } from '../../src/numbers/formatCount.ts';
import { formatFactor } from '../../src/numbers/formatFactor.ts';
import { formatField } from '../../src/numbers/formatField.ts';
import { formatMoney } from '../../src/numbers/formatMoney.ts';
import { formatPlain } from '../../src/numbers/formatPlain.ts';
import { formatPoints } from '../../src/numbers/formatPoints.ts';
import { formatShare } from '../../src/numbers/formatShare.ts';
import { formatSignedMoney } from '../../src/numbers/formatSignedMoney.ts';
import { formatSignedShare } from '../../src/numbers/formatSignedShare.ts';
import { formatTimes } from '../../src/numbers/formatTimes.ts';
import type { NumberKind } from '../../src/numbers/numberKind.ts';

const dollars = (length: 'short' | 'full') => (value: number) => formatMoney(value, 'USD', length);
const field = (kind: NumberKind) => (value: number) => formatField(value, kind, 'USD');

type Print = (value: number) => string;
const printed: [string, Print, [number, string][]][] = [
  [
    'short money',
    dollars('short'),
    [
      [2_248_205, '$2.25M'],
      [580_000, '$580k'],
      [4e6, '$4M'],
      [4e5, '$400k'],
      [-40_000, '−$40k'],
      [999_999, '$1M'],
      [999.7, '$1k'],
      [580.25, '$580'],
      [32.77, '$32.77'],
      [12.5, '$12.50'],
      [12, '$12'],
      [0.4, '$0.40'],
      [0.0143, '$0.0143'],
      [0, '$0'],
      [1.5e12, '$1.5T'],
    ],
  ],
  [
    'full money',
    dollars('full'),
    [
      [2_248_205.4, '$2,248,205'],
      [1000.5, '$1,001'],
      [-1000.5, '−$1,001'],
      [580.25, '$580.25'],
      [2.39, '$2.39'],
      [12, '$12'],
      [-0.4, '−$0.40'],
    ],
  ],
  [
    'signed money',
    (value) => formatSignedMoney(value, 'USD'),
    [
      [2_248_205, '+$2.25M'],
      [-40_000, '−$40k'],
      [0, '$0'],
      [-0, '$0'],
    ],
  ],
  [
    'short counts',
    (value) => formatCount(value),
    [
      [49_873_257, '49.9M'],
      [1234, '1.23k'],
      [999, '999'],
      [0.3, '0.3'],
      [0, '0'],
    ],
  ],
  [
    'full counts',
    (value) => formatCount(value, 'full'),
    [
      [49_873_257, '49,873,257'],
      [1234.5, '1,235'],
      [12.345, '12.3'],
    ],
  ],
  [
    'shares',
    (value) => formatShare(value),
    [
      [0.308, '30.8%'],
      [0.83, '83%'],
      [0.0003, '0.03%'],
      [0, '0%'],
      [1e-9, '<0.001%'],
      [-1e-9, '>−0.001%'],
      [12.3456, '1,235%'],
    ],
  ],
  [
    'shares of two digits',
    (value) => formatShare(value, 2),
    [
      [0.8312, '83%'],
      [0.0567, '5.7%'],
      [1.264, '126%'],
    ],
  ],
  [
    'signed shares',
    (value) => formatSignedShare(value),
    [
      [1.2633, '+126%'],
      [-0.18, '−18%'],
      [0, '0%'],
      [1e-9, '<+0.001%'],
    ],
  ],
  [
    'points',
    formatPoints,
    [
      [0.042, '+4.2\u00a0pp'],
      [-0.26, '−26\u00a0pp'],
      [0, '0\u00a0pp'],
    ],
  ],
  [
    'times',
    formatTimes,
    [
      [5.94, '5.9×'],
      [2, '2×'],
      [12.3, '12×'],
      [123.6, '124×'],
    ],
  ],
  [
    'factors',
    formatFactor,
    [
      [1.3316, '1.33'],
      [0.0475, '0.0475'],
    ],
  ],
  [
    'fields of people',
    field('people'),
    [
      [60e6, '60M'],
      [258e6, '258M'],
      [1_234_567, '1,234,567'],
      [40_000, '40,000'],
      [1e12, '1T'],
    ],
  ],
  [
    'fields of money',
    field('money'),
    [
      [4e6, '$4M'],
      [40_000, '$40,000'],
      [12, '$12'],
      [12.5, '$12.50'],
      [32.775, '$32.775'],
      [0.00001, '0.00001'],
    ],
  ],
  [
    'fields of shares',
    field('share'),
    [
      [0.308, '30.8%'],
      [0.59, '59%'],
      [0.0003, '0.03%'],
      [0, '0%'],
      [1, '100%'],
    ],
  ],
  [
    'fields of lifts',
    field('lift'),
    [
      [-0.18, '−18%'],
      [1.26, '126%'],
    ],
  ],
  ['fields of whole numbers', field('whole'), [[4_294_967_295, '4294967295']]],
  [
    'plain amounts',
    (value) => formatPlain(value, 'money'),
    [
      [2_248_205.1200000001, '2248205.12'],
      [-0, '0'],
      [-1e-9, '0'],
      [0.0000005, '0.000001'],
      [-1.0000005, '-1.000001'],
    ],
  ],
  [
    'plain shares',
    (value) => formatPlain(value, 'share'),
    [
      [0.1 + 0.2, '0.3'],
      [-0.18, '-0.18'],
    ],
  ],
];

describe.each(printed)('%s', (_what, print, pairs) => {
  it.each(pairs)('%d is %s', (value, text) => {
    expect(print(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is a bug and throws', (value) => {
    expect(() => print(value)).toThrow(RangeError);
  });

  it('never prints 0 for what is not 0', () => {
    const readable = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(readable, (value) => {
        expect(print(value)).toMatch(/[1-9]/);
      }),
    );
  });

  it('never prints a minus before nothing but zeros', () => {
    expect(print(-0)).not.toMatch(/[-−]/);
    const negative = fc.double({ min: -1e12, max: -1e-12, noNaN: true });
    fc.assert(
      fc.property(negative, (value) => {
        expect(print(value)).not.toMatch(/[-−]\D*[0.,]*\D*$/);
      }),
    );
  });
});
