import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCalculator } from '../../src/numbers/calculator.ts';
import type { NumberKind } from '../../src/numbers/numberKind.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readEntry } from '../../src/numbers/readEntry.ts';
import cases from '../fixtures/numbers/expressions.json';

const scope = new Map([
  ['population', 1000],
  ['budget', 50],
]);
const read = (text: string, kind: NumberKind = 'money') => readEntry(text, kind, () => scope);
const value = (number: number) => expect.objectContaining({ ok: true, value: number });
const asked = (code: string, ...readings: unknown[]) => ({ ok: false, problem: { code, readings } });
const refused = (code: string) => ({ ok: false, problem: { code } });

beforeAll(loadCalculator);
afterEach(() => setNumberLocale('en'));

/** Refused by a calculator alone; here the reader of numbers, which comes first, takes them as people mean them. */
const numbers = new Map([
  ['1,234', 1234],
  ['1k', 1000],
  ['$100', 100],
  ['−5', -5],
  ['5 %', 0.05],
]);
/** What the list leaves open, and the noise of binary arithmetic, which is not kept. */
const decided = new Map([
  ['200-10%', 180],
  ['2%+0.5%', 0.025],
  ['0.1+0.2', 0.3],
]);

const made: readonly (readonly [string, string])[] = [
  ['2,000 brackets', `${'('.repeat(2000)}1${')'.repeat(2000)}`],
  ['100,000 digits', '9'.repeat(100_000)],
  ['100,000 powers', `2${'^2'.repeat(100_000)}`],
  ['a million spaces', `${' '.repeat(1e6)}1`],
  ['a null', '\u00001'],
];

describe('the list of expressions', () => {
  const texts = cases.flatMap(({ expr, verdict, value }) => (expr === undefined ? [] : [{ expr, verdict, value }]));

  it.each(texts)('$expr: $verdict $value', ({ expr, verdict, value: listed }) => {
    const known = numbers.get(expr) ?? decided.get(expr) ?? (verdict === 'ACCEPT' ? listed : undefined);
    const reading = read(expr, 'factor');
    if (known === undefined) expect(reading.ok, JSON.stringify(reading)).toBe(false);
    else expect(reading).toEqual(value(Number(known)));
  });

  it.each(made)('%s are refused', (_, text) => expect(read(text).ok).toBe(false));
});

describe('arithmetic', () => {
  it.each([
    ['60M*12%', 7_200_000],
    ['=2*(3+4)', 14],
    ['= (5)', 5],
    ['$1,200 × 3', 3600],
    ['€1 200+€1’000', 2200],
    ['1.2k*2', 2400],
    ['5M $ / 2', 2_500_000],
    ['USD 5 * 2', 10],
    ['10÷4', 2.5],
    ['3·4', 12],
    ['2−5', -3],
    ['2*-3', -6],
    ['2--3', 5],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['1e3*2', 2000],
    ['.5*4', 2],
    ['5.+1', 6],
    ['max(3;2)', 3],
    ['min(budget, 1; 7)', 1],
    ['round(2.456, 1)', 2.5],
    ['ROUND(budget/3)', 17],
    ['log(8;2)', 3],
    ['2population', 2000],
    ['2(3+4)', 14],
    ['Population/4', 250],
    ['budget', 50],
    ['5-10', -5],
    ['1 234 567*2', 2_469_134],
  ])('%s is %d', (text, number) => expect(read(text)).toEqual(value(number)));

  it.each([
    ['popluation*2', 'popluation'],
    ['2*__proto__', '__proto__'],
    ['constructor(1)', 'constructor'],
    ['sin(1)', 'sin'],
    ['percent(5)', 'percent'],
    ['12e+1*e', 'e'],
  ])('%s names what is not known: %s', (text, name) => {
    expect(read(text)).toEqual({ ok: false, problem: { code: 'unknownName', name } });
  });

  it.each([
    ['1/0', 'notFinite'],
    ['1/(1/0)', 'notFinite'],
    ['sqrt(-4)', 'notFinite'],
    ['log(0)', 'notFinite'],
    ['9007199254740991+1', 'tooLarge'],
    ['9e999*1', 'tooLarge'],
    ['5%2', 'signAfterPercent'],
    ['3%(4)', 'signAfterPercent'],
    ['--5', 'notAnExpression'],
    ['2**3', 'notAnExpression'],
    ['=', 'notAnExpression'],
    ['=1+', 'notAnExpression'],
    ['(2)(3)', 'notAnExpression'],
    ['(1+2', 'notAnExpression'],
    ['1+2)', 'notAnExpression'],
    ['max()', 'notAnExpression'],
    ['abs(1;2)', 'notAnExpression'],
    ['1+\t2', 'notAnExpression'],
    ['1+5\u200b0', 'notAnExpression'],
    [`1${'+1'.repeat(100)}`, 'tooComplex'],
    [`${'('.repeat(33)}1${')'.repeat(33)}+1`, 'tooComplex'],
    [`1${'+1'.repeat(250)}`, 'tooLong'],
    ['abc', 'notANumber'],
    ['1 2', 'notANumber'],
    ['http', 'notANumber'],
    ['', 'empty'],
  ])('%s is refused: %s', (text, code) => expect(read(text)).toEqual(refused(code)));

  it('100 numbers are added, and 32 brackets opened', () => {
    expect(read(`1${'+1'.repeat(99)}`)).toEqual(value(100));
    expect(read(`${'('.repeat(32)}1${')'.repeat(32)}+1`)).toEqual(value(2));
  });
});

describe('a percent', () => {
  it.each([
    ['100*20%', 20],
    ['20%*100', 20],
    ['200-10%', 180],
    ['200+-10%', 180],
    ['200-(5%+5%)', 180],
    ['2%+0.5%', 0.025],
    ['50%*20%', 0.1],
    ['100%-20%', 0.8],
    ['2*(1+5%)', 2.1],
    ['60M*12%+3M', 10_200_000],
    ['10%/2', 0.05],
  ])('%s is %d', (text, number) => expect(read(text)).toEqual(value(number)));

  it.each([
    ['population*10%+5%', 105, 100.05],
    ['200-10%-10%', 162, 179.9],
    ['5%+200', 210, 200.05],
  ])('of %s may be of the rest or stand for itself', (text, ofIt, itself) => {
    expect(read(text)).toEqual(asked('percentOfWhat', ofIt, itself));
  });

  it('is asked even where one of its readings has no result', () => {
    const reading = read('9/(100*10%+5%-10.5)');
    expect(reading).toEqual(asked('percentOfWhat', expect.closeTo(-20, 10)));
  });

  it('keeps a share from being asked whether it is percent', () => {
    expect(read('3*50%', 'share')).toEqual(value(1.5));
    expect(read('3*5', 'share')).toEqual(asked('percentOrFraction', 0.15, 15));
    expect(read('1/4', 'share')).toEqual(value(0.25));
  });
});

describe('marks in an expression', () => {
  it.each([
    ['en', '1,234+1', 1235],
    ['en', 'max(1,200;3)', 1200],
    ['en', 'round(1,234)', 1234],
    ['it', '1.234,5*2', 2469],
    ['it', 'max(1,5;2,5)', 2.5],
    ['it', 'max(budget, 2)', 50],
    ['it', '3 Mln € * 2', 6_000_000],
    ['pl', '2 tys.*2', 4000],
    ['pl', '1 234,5 zł + 5', 1239.5],
    ['fr', '1\u202f234,5*2', 2469],
    ['fr', '2 Md / 2', 1e9],
    ['fr', '12\u00a0%*200', 24],
  ])('in %s, %s is %d', (locale, text, number) => {
    setNumberLocale(locale);
    expect(read(text)).toEqual(value(number));
  });

  it.each([
    ['en', '0,5*4', [2]],
    ['en', 'min(budget,1,000)', [50, 0]],
    ['en', 'max(1,234)', [1234, 234]],
    ['it', 'max(3,2)', [3.2, 3]],
    ['fr', '1.234*2', [2468, 2.468]],
  ])('in %s, %s is asked', (locale, text, readings) => {
    setNumberLocale(locale);
    expect(read(text)).toEqual(asked('groupOrDecimal', ...readings));
  });
});

describe('a range', () => {
  it.each(['5 to 10', '5–10', '5..10', '5 – 10%', '$5k — $10k'])('%s is told from what is no number', (text) => {
    expect(read(text)).toEqual(refused('singleNumber'));
  });
});

interface Sum {
  readonly text: string;
  readonly value: number;
}

const sums = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 9999 }).map((value) => ({ text: String(value), value })),
    fc.tuple(tie('sum'), fc.constantFrom(...'+-*/'), tie('sum')).map(([left, sign, right]) => ({
      text: `(${left.text} ${sign} ${right.text})`,
      value: arithmetic[sign]?.(left.value, right.value) ?? Number.NaN,
    })),
  ),
})).sum;

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

describe('any sum', () => {
  it('is what JavaScript makes of it, to 15 digits, or has no finite result', () => {
    fc.assert(
      fc.property(sums, ({ text, value }) => {
        const reading = read(`0+${text}`);
        if (!reading.ok) expect(['notFinite', 'tooLarge']).toContain(reading.problem.code);
        else expect(Math.abs(reading.value - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
      { numRuns: 2000 },
    );
  });
});
