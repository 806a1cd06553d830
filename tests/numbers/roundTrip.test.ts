import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatField } from '../../src/numbers/formatField.ts';
import { formatRange, plainRange } from '../../src/numbers/formatRange.ts';
import type { NumberKind } from '../../src/numbers/numberKind.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readNumber } from '../../src/numbers/readNumber.ts';
import { readRange } from '../../src/numbers/readRange.ts';

afterEach(() => setNumberLocale('en'));

const kinds: NumberKind[] = ['people', 'money', 'cpm', 'share', 'lift', 'factor', 'impressions', 'whole'];
const kind = fc.constantFrom(...kinds);
const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
const double = fc.double({ min: -1e12, max: 1e12, noNaN: true });
/** Numbers as people choose them: few digits, any size. */
const round = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -6, max: 8 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
const runs = { numRuns: 1000 };

type Options = Intl.NumberFormatOptions;
const options = fc.record({
  useGrouping: fc.constantFrom<Options['useGrouping']>('always', 'min2', 'auto', false),
  signDisplay: fc.constantFrom<Options['signDisplay']>('auto', 'always', 'exceptZero', 'negative'),
  /** As this app prints it, and as Intl does. */
  minus: fc.constantFrom('−', '-'),
});
type Choice = typeof options extends fc.Arbitrary<infer T> ? T : never;

/** What Intl prints in a locale, with the minus asked for. */
function printed(locale: string, value: number, { minus, ...choice }: Choice, more: Options = {}): string {
  const format = new Intl.NumberFormat(locale, { ...choice, ...more });
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? minus : part.value))
    .join('');
}

function expectRead(text: string, kind: NumberKind, value: number): void {
  const reading = readNumber(text, kind);
  if (!reading.ok || reading.value !== value + 0) expect(reading, text).toEqual({ ok: true, value: value + 0 });
}

describe.each(['en', 'it', 'pl', 'fr'])('in %s', (locale) => {
  it('a field reads back exactly the number it shows, short or in full', () => {
    setNumberLocale(locale);
    const length = fc.constantFrom<'short' | 'full'>('short', 'full');
    fc.assert(
      fc.property(fc.oneof(double, round), kind, currency, length, (value, kind, currency, length) => {
        expectRead(formatField(value, kind, currency, length), kind, value);
      }),
      runs,
    );
  });

  it('a field reads back exactly the range it shows, and so does the clipboard', () => {
    setNumberLocale(locale);
    // What must be above 0 is at least a billionth.
    const end = fc.oneof(double, round).filter((value) => value === 0 || Math.abs(value) >= 1e-9);
    const ends = fc.tuple(end, end).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(ends, kind, currency, (unsorted, kind, currency) => {
        const [low = 0, high = 0] = unsorted.map((end) => end + 0).toSorted((a, b) => a - b);
        for (const text of [formatRange([low, high], kind, currency), plainRange([low, high], kind)]) {
          expect(readRange(text, kind), text).toEqual({ ok: true, low, high });
        }
      }),
      runs,
    );
  });

  it('what Intl prints as a plain number reads back', () => {
    setNumberLocale(locale);
    fc.assert(
      fc.property(hundredths, options, (value, options) => {
        expectRead(printed(locale, value, options), 'money', value);
      }),
      runs,
    );
  });

  it('what Intl prints as percent reads back', () => {
    setNumberLocale(locale);
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(value, options, (value, options) => {
        expectRead(printed(locale, value, options, { style: 'percent', maximumFractionDigits: 2 }), 'lift', value);
      }),
      runs,
    );
  });

  it('what Intl prints as money, by sign or by code, plain or as accountants do, reads back', () => {
    setNumberLocale(locale);
    const display = fc.constantFrom<Options['currencyDisplay']>('symbol', 'code');
    const sign = fc.constantFrom<Options['currencySign']>('standard', 'accounting');
    fc.assert(
      fc.property(hundredths, currency, display, sign, options, (value, currency, currencyDisplay, sign, options) => {
        const money = { style: 'currency', currency, currencyDisplay, currencySign: sign } as const;
        const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
        expectRead(printed(locale, value, options, { ...money, ...digits }), 'money', value);
      }),
      runs,
    );
  });

  it('what Intl prints in short, alone or as money, reads back', () => {
    setNumberLocale(locale);
    const short = { notation: 'compact', maximumSignificantDigits: 3 } as const;
    const euros = { ...short, style: 'currency', currency: 'EUR' } as const;
    const value = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(value, options, ([digits, power], options) => {
        const number = digits * 10 ** power;
        expectRead(printed(locale, number, options, short), 'people', number);
        expectRead(printed(locale, number, options, euros), 'money', number);
      }),
      runs,
    );
  });
});

describe('any text at all', () => {
  it('is read or refused, never thrown at, and never gives what is not finite', () => {
    const unit = fc.constantFrom(..."0159.,eEkKmM%$€ -+−()'’\u00a0\u202f\u200ezła");
    const decimal = fc.constantFrom<'.' | ',' | undefined>('.', ',', undefined);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), kind, decimal, (text, kind, decimal) => {
        const reading = readNumber(text, kind, { decimal });
        if (reading.ok) expect(Number.isFinite(reading.value)).toBe(true);
        else if ('readings' in reading.problem) expect(reading.problem.readings.every(Number.isFinite)).toBe(true);
      }),
      runs,
    );
  });

  it('is answered at once, however it is made', () => {
    const started = performance.now();
    for (const unit of [' ', '1 ', ',', '1,', 'a ', '- ', '1e', '.1', '(1', '1)']) {
      readNumber(`${unit.repeat(140)}x`, 'money');
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
