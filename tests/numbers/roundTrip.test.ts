import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatField } from '../../src/numbers/formatField.ts';
import type { NumberKind } from '../../src/numbers/numberKind.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readNumber } from '../../src/numbers/readNumber.ts';

afterEach(() => setNumberLocale('en'));

const kinds: NumberKind[] = ['people', 'money', 'cpm', 'share', 'lift', 'factor', 'impressions', 'whole'];
const kind = fc.constantFrom(...kinds);
const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
const double = fc.double({ min: -1e12, max: 1e12, noNaN: true });
/** Numbers as people choose them: few digits, any size. */
const round = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 8 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const number = fc.oneof(double, round);
const runs = { numRuns: 1000 };

function expectRead(text: string, kind: NumberKind, value: number): void {
  expect(readNumber(text, kind), text).toEqual({ ok: true, value: value + 0 });
}

describe.each(['en', 'it', 'pl', 'fr'])('in %s', (locale) => {
  it('a field reads back exactly the number it shows', () => {
    setNumberLocale(locale);
    fc.assert(
      fc.property(number, kind, currency, (value, kind, currency) => {
        expectRead(formatField(value, kind, currency), kind, value);
      }),
      runs,
    );
  });

  const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);

  it('what Intl prints as a plain number reads back', () => {
    setNumberLocale(locale);
    const options = fc.record({
      useGrouping: fc.constantFrom<'always' | 'min2' | false>('always', 'min2', false),
      signDisplay: fc.constantFrom<'auto' | 'always' | 'exceptZero'>('auto', 'always', 'exceptZero'),
    });
    fc.assert(
      fc.property(hundredths, options, (value, options) => {
        expectRead(new Intl.NumberFormat(locale, options).format(value), 'money', value);
      }),
      runs,
    );
  });

  it('what Intl prints as percent reads back', () => {
    setNumberLocale(locale);
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(value, (value) => expectRead(percent.format(value), 'lift', value)),
      runs,
    );
  });

  it('what Intl prints as money, by sign or by code, reads back', () => {
    setNumberLocale(locale);
    const display = fc.constantFrom<'symbol' | 'code'>('symbol', 'code');
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    fc.assert(
      fc.property(hundredths, currency, display, (value, currency, currencyDisplay) => {
        const money = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, ...digits });
        expectRead(money.format(value), 'money', value);
      }),
      runs,
    );
  });

  it('what Intl prints in short reads back', () => {
    setNumberLocale(locale);
    const short = { notation: 'compact', maximumSignificantDigits: 3 } as const;
    const plain = new Intl.NumberFormat(locale, short);
    const money = new Intl.NumberFormat(locale, { ...short, style: 'currency', currency: 'EUR' });
    const value = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(value, ([digits, power]) => {
        expectRead(plain.format(digits * 10 ** power), 'people', digits * 10 ** power);
        expectRead(money.format(digits * 10 ** power), 'money', digits * 10 ** power);
      }),
      runs,
    );
  });
});

describe('any text at all', () => {
  it('is read or refused, never thrown at, and never gives what is not finite', () => {
    const unit = fc.constantFrom(..."0159.,eEkKmM%$€ -+−()'’\u00a0\u202f\u200ezła");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), kind, (text, kind) => {
        const reading = readNumber(text, kind);
        if (reading.ok) expect(Number.isFinite(reading.value)).toBe(true);
        else if ('readings' in reading.problem) expect(reading.problem.readings.every(Number.isFinite)).toBe(true);
      }),
      runs,
    );
  });

  it('is answered at once, however it is made', () => {
    const started = performance.now();
    for (const unit of [' ', '1 ', ',', '1,', 'a ', '- ', '1e', '.1']) readNumber(`${unit.repeat(140)}x`, 'money');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
