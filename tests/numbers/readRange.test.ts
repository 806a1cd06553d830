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
    ['5–5', 'money', 'rangeNotRising'],
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
});
