import { afterEach, describe, expect, it } from 'vitest';
import type { NumberKind } from '../../src/numbers/numberKind.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readRange } from '../../src/numbers/readRange.ts';

afterEach(() => setNumberLocale('en'));

const ranges: readonly (readonly [locale: string, text: string, kind: NumberKind, low: number, high: number])[] = [
  ['en', '5 to 10', 'money', 5, 10],
  ['en', '5–10', 'money', 5, 10],
  ['en', '5 – 10', 'money', 5, 10],
  ['en', '5..10', 'money', 5, 10],
  ['en', '5…10', 'money', 5, 10],
  ['en', '5–10%', 'share', 0.05, 0.1],
  ['en', '5% to 10%', 'share', 0.05, 0.1],
  ['en', '-5–10%', 'lift', -0.05, 0.1],
  ['en', '5 to 10k', 'people', 5000, 10_000],
  ['en', '500 to 10k', 'people', 500, 10_000],
  ['en', '5k to 2M', 'people', 5000, 2e6],
  ['en', '$5–10k', 'money', 5000, 10_000],
  ['en', '$1,000 to $2,000', 'money', 1000, 2000],
  ['en', '0.1 to 0.2', 'share', 0.1, 0.2],
  ['it', '1,5 a 2,5 Mln', 'money', 1.5e6, 2.5e6],
  ['it', '5 to 10', 'money', 5, 10],
  ['pl', '5 do 10 tys.', 'people', 5000, 10_000],
  ['fr', '5 à 10\u00a0%', 'share', 0.05, 0.1],
];

describe('a range', () => {
  it.each(ranges)('in %s, %s of %s is %d to %d', (locale, text, kind, low, high) => {
    setNumberLocale(locale);
    expect(readRange(text, kind)).toEqual({ ok: true, low, high });
  });

  it.each([
    ['10 to 5', 'money', 'rangeNotRising'],
    ['5–5', 'money', 'rangeWithoutWidth'],
    ['5 to 5%', 'share', 'rangeWithoutWidth'],
    ['35 to 5%', 'share', 'rangeNotRising'],
    ['10k to 5', 'people', 'rangeNotRising'],
    ['5', 'money', 'notARange'],
    ['5-10', 'money', 'notARange'],
    ['5 a 10', 'money', 'notARange'],
    ['1 to 2 to 3', 'money', 'notARange'],
    ['to', 'money', 'notARange'],
    ['', 'money', 'notARange'],
    ['5x to 10', 'money', 'notANumber'],
    ['5 to 10', 'share', 'percentOrFraction'],
  ] as const)('%j of %s is refused: %s', (text, kind, code) => {
    expect(readRange(text, kind)).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    ['5x to 10', 'money', { code: 'notANumber', end: 'low', text: '5x' }],
    ['5 to 10x', 'money', { code: 'notANumber', end: 'high', text: '10x' }],
    ['5% to 10%', 'money', { code: 'notAShare', end: 'high', text: '10%' }],
    ['5 to 1e300', 'money', { code: 'tooLarge', end: 'high', text: '1e300' }],
  ] as const)('%j of %s names the end that is none: %j', (text, kind, problem) => {
    expect(readRange(text, kind)).toEqual({ ok: false, problem });
  });

  it.each([
    [
      '5 to 35',
      'share',
      'percentOrFraction',
      [
        [0.05, 0.35],
        [5, 35],
      ],
    ],
    ['0.5 to 35', 'share', 'percentOrFraction', [[0.5, 35]]],
    [
      '1.234 to 5.678',
      'people',
      'groupOrDecimal',
      [
        [1234, 5678],
        [1.234, 5.678],
      ],
    ],
    [
      '2 to 5.678',
      'people',
      'groupOrDecimal',
      [
        [2, 5678],
        [2, 5.678],
      ],
    ],
  ] as const)('%j of %s is asked: %s, with %j', (text, kind, code, readings) => {
    expect(readRange(text, kind)).toEqual({ ok: false, problem: { code, readings } });
  });
});
