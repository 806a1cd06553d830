import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCalculator } from '../../src/numbers/calculator.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readEntry } from '../../src/numbers/readEntry.ts';

const scope = new Map([['population', 1000]]);
const read = (text: string) => readEntry(text, 'factor', () => scope);
const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
const sum = (numbers: number) => `1${'+1'.repeat(numbers - 1)}`;

beforeAll(loadCalculator);
afterEach(() => setNumberLocale('en'));

describe('what is typed has one value', () => {
  it.each([
    ['sqrt(4)', 2],
    ['min(1;2)', 1],
    ['max(min(1,2),3)', 3],
    ['ROUND(2.345,2)', 2.35],
    ['−5+2', -3],
    ['2×3', 6],
    ['2÷4', 0.5],
    ['50%*population', 500],
    ['Population/2', 500],
    ['2--3', 5],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['10%*10%', 0.01],
    ['(1000)', -1000],
    ['€5*2', 10],
    ['60M*12%', 7_200_000],
    ['0*-1', 0],
    [nested(32), 1],
    [sum(100), 100],
  ])('%s = %d', (text, value) => {
    expect(read(text)).toEqual(expect.objectContaining({ ok: true, value }));
  });
});

describe('what has none says why', () => {
  const families: Readonly<Record<string, readonly string[]>> = {
    notANumber: [
      ...['5e', 'e', 'pi', 'i', 'π', '5 km', 'a.b', 'Math.PI', '5!', '1_000', '0x10', '½', '2²', '√4', '5‰', '5 pct'],
      ...['1?2:3', '1>0', '1&&1', '1|2', '[1,2]', '{}', '"5"', '1;2', '1\n2', '5\t6', '1 # c', '#REF!', '@5', 'true'],
      ...['undefined', 'NaN', 'Infinity', '__proto__', 'constructor', '3:30', '~5', '<5', '10x', '5h', '12.03.2024'],
      ...[
        '2024-01-31',
        '1/2/2024',
        '31-12-2024',
        '31.12.2024',
        '1,2.3',
        '1.2.3',
        '1,2,3',
        '5％',
        '１２３',
        '٣',
        '1\u200b0',
      ],
    ],
    notAnExpression: [
      ...[
        '2**3',
        '1%%',
        '%5',
        '==2',
        'population=5',
        'population := 3',
        'population%',
        '(2)3',
        '--5',
        '5%-',
        '5-',
        '+',
      ],
      ...['()', '(', ')', ')(', '((1)', '(1))', 'min()', 'abs(1,2)', '1 1/2', 'population.toString', '1==1', '5^'],
    ],
    notFinite: ['1/0', '0/0', 'sqrt(-1)', 'log(0)', 'exp(1000)', '(-1)^0.5', 'population/0'],
    tooLarge: ['1e400', '10^16', '9'.repeat(300)],
    tooLong: ['9'.repeat(301), sum(251)],
    tooComplex: [nested(33), sum(101), 'min('.repeat(40) + '1'.padEnd(41, ')')],
    signAfterPercent: ['5%3', '5%5%', '50% population', '5 % 5'],
    singleNumber: ['1..2', '5–10', '5 to 10'],
    unknownName: [
      ...['=A1*2', '=SUM(A1:A2)', 'f(x)=x', 'x=5;x', 'toString()', 'import("x")', 'unit("5cm")', 'sin(1)', 'random()'],
      ...['ln(5)', 'if(1,2,3)', '50% of population', '2population2', '1e+', '1 /* c */'],
    ],
    groupOrDecimal: ['0,5', '1.234,56', '1.234.567', '1 000,5', '1,23,456', '(1,2)'],
    percentOfWhat: ['10%+100', '2%+0.5', 'population*10%+5%'],
  };

  it.each(Object.entries(families).flatMap(([code, texts]) => texts.map((text) => [text, code])))(
    '%s: %s',
    (text, code) => {
      const reading = read(text);
      expect(reading.ok ? reading.value : reading.problem.code).toBe(code);
    },
  );
});

describe('a date is never calculated', () => {
  it.each(['en', 'it', 'pl', 'fr'])('in %s', (locale) => {
    setNumberLocale(locale);
    for (const text of ['2024-01-31', '31/01/2024', '31-01-2024', '31.01.2024']) expect(read(text).ok).toBe(false);
  });

  it('but what only resembles one is', () => {
    expect(read('10-5-20')).toMatchObject({ value: -15 });
    expect(read('100/4/5')).toMatchObject({ value: 5 });
    expect(read('2024-24')).toMatchObject({ value: 2000 });
  });
});
