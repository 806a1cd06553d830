import { afterEach, describe, expect, it } from 'vitest';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { type NumberReading, readNumber } from '../../src/numbers/readNumber.ts';
import cases from '../fixtures/numbers/locale-numbers.json';

afterEach(() => setNumberLocale('en'));

function readingsOf(reading: NumberReading): readonly number[] {
  if (reading.ok) return [reading.value];
  return 'readings' in reading.problem ? reading.problem.readings : [];
}

/** What a cell of the table allows, such as "-5 or REFUSE" or "ASK (0.5?)". */
function allows(cell: string | number, reading: NumberReading): boolean {
  const words = String(cell);
  if (reading.ok) return Number.parseFloat(words) === reading.value;
  if (reading.problem.code === 'empty') return words === 'empty';
  return words.includes('readings' in reading.problem ? 'ASK' : 'REFUSE');
}

describe('in English', () => {
  it.each(cases)('$text is read as the table says: $en', ({ text, en }) => {
    const reading = readNumber(text, 'factor');
    expect(allows(en, reading), JSON.stringify(reading)).toBe(true);
  });

  it.each([
    ['1,234,567.89', 1_234_567.89],
    ['1 234.56', 1234.56],
    ['1\u202f234\u00a0567', 1_234_567],
    ['1’234', 1234],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['-5', -5],
    ['−$40', -40],
    ['$-40', -40],
    ['-0', 0],
    ['USD 5', 5],
    ['5 EUR', 5],
    ['zł 5', 5],
    ['0.1e-2', 0.001],
    ['1e−3', 0.001],
    ['(1000)', -1000],
    ['(1,000.50)', -1000.5],
    ['$(5)', -5],
    ['($5)', -5],
    ['(5) €', -5],
    ['5\r\n', 5],
    ['\t5 ', 5],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text, 'money')).toEqual({ ok: true, value });
  });

  it.each([
    ['1.2k', 1200],
    ['60M', 60_000_000],
    ['60m', 60_000_000],
    ['3 bn', 3e9],
    ['3B', 3e9],
    ['1T', 1e12],
    ['5M $', 5_000_000],
    ['−$40k', -40_000],
    ['$-40k', -40_000],
    ['(2k)', -2000],
  ])('%s is %d, and said to be scaled', (text, value) => {
    expect(readNumber(text, 'money')).toEqual({ ok: true, value, scaled: true });
  });

  it.each([
    ['0,5', [0.5]],
    ['0,500', [0.5]],
    ['1.234,56', [1234.56]],
    ['1 234,56', [1234.56]],
    ['12,34', [12.34]],
    ['1,23,456', [123_456]],
  ])('%s is asked, with its reading offered', (text, readings) => {
    expect(readNumber(text, 'money')).toEqual({ ok: false, problem: { code: 'groupOrDecimal', readings } });
  });

  it.each([
    '1,234 567',
    '1,,234',
    '12 34',
    '5 6',
    '--5',
    '-$-5',
    '$5%',
    '5%%',
    '€$5',
    '5 constructor',
    '5__proto__',
    '1/2',
    '5-10',
    '0x10',
    'abc',
    '%',
    '$',
    'k',
    '(-5)',
    '-(5)',
    '(5',
    '5)',
    '()',
    '((5))',
    '5\t6',
    '5\n6',
    '1\u200b0',
    '1\u200d0',
    '\u00005',
    '5\u0000',
  ])('%j is refused', (text) => {
    expect(readNumber(text, 'money')).toEqual({ ok: false, problem: { code: 'notANumber' } });
  });

  it('a text over 300 characters is refused before it is looked at', () => {
    expect(readNumber(' '.repeat(301), 'money')).toEqual({ ok: false, problem: { code: 'tooLong' } });
  });

  it.each(['9007199254740993', '1e999', '10000000T', '1,5e999'])('%s is too large to be kept', (text) => {
    expect(readNumber(text, 'money')).toEqual({ ok: false, problem: { code: 'tooLarge' } });
  });
});

describe('a share or a lift', () => {
  it.each([
    ['41%', 0.41],
    ['30.8 %', 0.308],
    ['0.41', 0.41],
    ['0', 0],
    ['-18%', -0.18],
    ['126%', 1.26],
    ['1.5', 1.5],
    ['1.28', 1.28],
    ['(18%)', -0.18],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text, 'lift')).toEqual({ ok: true, value });
  });

  it.each([
    ['1', [0.01, 1]],
    ['2', [0.02, 2]],
    ['2.5', [0.025, 2.5]],
    ['-1.5', [-0.015, -1.5]],
  ])('a bare lift of %s is asked: percent or fraction', (text, readings) => {
    expect(readNumber(text, 'lift')).toEqual({ ok: false, problem: { code: 'percentOrFraction', readings } });
  });

  it.each([
    ['41', [0.41, 41]],
    ['1', [0.01, 1]],
    ['1.5', [0.015, 1.5]],
    ['-18', [-0.18, -18]],
  ])('a bare %s is asked: percent or fraction', (text, readings) => {
    expect(readNumber(text, 'share')).toEqual({ ok: false, problem: { code: 'percentOrFraction', readings } });
  });

  it('offers every reading where marks and percent are both unsure', () => {
    expect(readNumber('41,5', 'share')).toEqual({
      ok: false,
      problem: { code: 'groupOrDecimal', readings: [0.415, 41.5] },
    });
  });
});

describe('people, who are seldom fractional', () => {
  it.each([
    ['en', '1.234', [1234, 1.234]],
    ['it', '1,234', [1234, 1.234]],
    ['en', '(12.345)', [-12345, -12.345]],
  ])('in %s, %s are asked', (locale, text, readings) => {
    setNumberLocale(locale);
    expect(readNumber(text, 'people')).toEqual({ ok: false, problem: { code: 'groupOrDecimal', readings } });
  });

  it.each([
    ['1.2345', 1.2345],
    ['0.234', 0.234],
    ['1234.567', 1234.567],
    ['1,234', 1234],
    ['1.234k', 1234],
  ])('%s can mean nothing but %d', (text, value) => {
    expect(readNumber(text, 'people')).toMatchObject({ ok: true, value });
  });

  it('money may well have three decimals', () => {
    expect(readNumber('1.234', 'money')).toEqual({ ok: true, value: 1.234 });
  });
});

describe('where the decimal mark is known', () => {
  it.each([
    [',', '1.234', 1234],
    [',', '1.234,5', 1234.5],
    [',', '1 234,5', 1234.5],
    [',', '0,5', 0.5],
    ['.', '1.234', 1.234],
    ['.', '1,234', 1234],
  ] as const)('as %s, people of %s are %d', (decimal, text, value) => {
    for (const locale of ['en', 'it', 'pl', 'fr']) {
      setNumberLocale(locale);
      expect(readNumber(text, 'people', { decimal })).toEqual({ ok: true, value });
    }
  });

  it.each([
    [',', '1.5'],
    [',', '12.34'],
    ['.', '0,5'],
    ['.', '1,23,456'],
  ] as const)('as %s, the groups of %s are wrong', (decimal, text) => {
    expect(readNumber(text, 'money', { decimal })).toEqual({ ok: false, problem: { code: 'notANumber' } });
  });

  it('a bare share is asked all the same', () => {
    const problem = { code: 'percentOrFraction', readings: [0.415, 41.5] };
    expect(readNumber('41,5', 'share', { decimal: ',' })).toEqual({ ok: false, problem });
  });
});

describe.each(['it', 'pl', 'fr'])('in %s', (locale) => {
  it.each(cases)('$text gives or offers nothing but what the table says: $de', ({ text, en, de, fr }) => {
    setNumberLocale(locale);
    // Spaces group in all three languages, as the column for French has it.
    const national = fr === 'same as de' ? de : fr;
    const cell = national === 'same' ? en : national;
    const reading = readNumber(text, 'factor');
    const number = Number.parseFloat(String(cell));
    if (reading.ok) expect(reading.value).toBe(number);
    else if (!Number.isNaN(number) && !String(cell).includes('REFUSE')) expect(readingsOf(reading)).toContain(number);
  });

  it.each([
    ['0,5', 0.5],
    ['5,', 5],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1.234.567', 1_234_567],
    ['30,8%', 0.308],
    ['1,2k', 1200],
  ])('%s is %d', (text, value) => {
    setNumberLocale(locale);
    expect(readNumber(text, text.endsWith('%') ? 'share' : 'money')).toMatchObject({ ok: true, value });
  });

  it.each(['110.7', '1.5', '1,234.56', '0.500'])('%s is asked, never read with the mark dropped', (text) => {
    setNumberLocale(locale);
    const readings = [Number(text.replace(',', ''))];
    expect(readNumber(text, 'money')).toEqual({ ok: false, problem: { code: 'groupOrDecimal', readings } });
  });
});

describe('the billion', () => {
  it('is 10^12 where the language says so', () => {
    setNumberLocale('fr');
    expect(readNumber('2 Bn', 'money')).toMatchObject({ ok: true, value: 2e12 });
    expect(readNumber('2 Md', 'money')).toMatchObject({ ok: true, value: 2e9 });
    setNumberLocale('en');
    expect(readNumber('2 bn', 'money')).toMatchObject({ ok: true, value: 2e9 });
  });
});

describe('a percentage', () => {
  it.each(['people', 'money', 'cpm', 'impressions', 'whole'] as const)('is no number of %s', (kind) => {
    expect(readNumber('12,5%', kind)).toEqual({ ok: false, problem: { code: 'notAShare' } });
  });

  it('is a share, a lift and a factor', () => {
    for (const kind of ['share', 'lift', 'factor'] as const) {
      expect(readNumber('12%', kind)).toEqual({ ok: true, value: 0.12 });
    }
  });
});
