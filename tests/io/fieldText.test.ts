import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readField, writeField } from '../../src/io/fieldText.ts';
import { type FieldPath, fieldPaths, fields } from '../../src/model/fields.ts';
import type { Interval } from '../../src/model/plan.ts';
import { isPlanPath, withValue } from '../../src/model/planPath.ts';
import { withRange } from '../../src/model/ranges.ts';
import { loadCalculator } from '../../src/numbers/calculator.ts';
import { setNumberLocale } from '../../src/numbers/numberLocale.ts';
import { readEntry } from '../../src/numbers/readEntry.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

beforeAll(loadCalculator);
afterEach(() => setNumberLocale('en'));

const plan = plainPlan({ currency: 'USD', population: 2000, budget: 500_000 });

type Outcome<P> = { readonly ok: true } | { readonly ok: false; readonly problem: P };

function problemOf<P>(reading: Outcome<P>): P | null {
  return reading.ok ? null : reading.problem;
}

function read(path: FieldPath, text: string) {
  return readField(path, text, (value) => (isPlanPath(path) ? withValue(plan, path, value) : plan));
}

describe('a field says what it understood', () => {
  it.each([
    ['population', '60M*12%', 7_200_000, '7,200,000'],
    ['population', '7200000', 7_200_000, '7,200,000'],
    ['budget', '1.2k', 1200, '$1,200'],
    ['budget', '€1 200', 1200, '$1,200'],
    ['macro.cpm', '25/2', 12.5, '$12.50'],
    ['micro.precision', '=1/4', 0.25, '25%'],
    ['segments.*.microLift', '1.5', 1.5, '150%'],
    ['carryOver', '0.1+0.2', 0.3, '0.3'],
    ['macro.discount.from', '2×50M', 100e6, '100,000,000'],
  ] as const)('%s of %s is %d: %s', (path, text, value, shown) => {
    const understood = { kind: fields[path].kind, value: shown };
    expect(read(path, text)).toEqual({ ok: true, value, understood });
  });

  it('unless the text says it already', () => {
    for (const path of fieldPaths) {
      const { value } = fields[path].default;
      expect(read(path, writeField(path, value, 'USD')), path).toMatchObject({ ok: true, value, understood: null });
    }
  });
});

describe('an expression names numbers of the plan', () => {
  it.each([
    ['micro.costPerSegment', 'budget/100', 5000],
    ['micro.costPerSegment', '2population', 4000],
    ['segments.*.spend', 'Budget*10%', 50_000],
  ] as const)('%s of %s is %d', (path, text, value) => {
    expect(read(path, text)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['population', 'population*2', 'population'],
    ['budget', 'toString*2', 'toString'],
    ['budget', 'cpm*2', 'cpm'],
  ] as const)('%s of %s does not know %s and says what it knows', (path, text, name) => {
    const reading = read(path, text);
    expect(reading).toMatchObject({ ok: false, problem: { about: 'number', code: 'unknownName', params: { name } } });
    const names = reading.ok ? '' : reading.problem.params.names;
    expect(names).toContain('productioncost');
    expect(names?.split(', ')).not.toContain(name);
  });
});

describe('a range', () => {
  const uncertain = (path: FieldPath, text: string) => {
    const planWith = (value: number | null, range: Interval | null) =>
      isPlanPath(path) ? withRange(withValue(plan, path, value), path, range) : plan;
    return readField(path, text, planWith, { kind: isPlanPath(path) ? 'value' : 'own', field: path });
  };

  it.each([
    ['population', '4k to 9k', 6000, [4000, 9000]],
    ['micro.precision', '20–80 %', 0.5, [0.2, 0.8]],
    ['segments.*.microLift', '5% to 35%', 0.132287565553, [0.05, 0.35]],
    ['segments.*.macroLift', '−2% to 8%', 0.03, [-0.02, 0.08]],
    ['macro.cpm', '$4 to $9', 6, [4, 9]],
  ] as const)('in %s, %s, is %d, its best guess', (path, text, value, range) => {
    expect(uncertain(path, text)).toEqual({ ok: true, value, range });
    expect(uncertain(path, writeField(path, value, 'USD', range))).toEqual({ ok: true, value, range });
  });

  it.each([
    ['budget', '5 to 10', 'range', 'rangeNotAllowed', {}],
    ['budget', '10 to 5', 'range', 'rangeNotAllowed', {}],
    ['micro.precision', '35 to 5%', 'range', 'rangeNotRising', {}],
    ['micro.precision', '5% to 5%', 'range', 'rangeWithoutWidth', {}],
    ['micro.precision', '0% to 5%', 'range', 'mustBeAbove', { limit: '0%' }],
    ['micro.precision', '50% to 100%', 'range', 'mustBeBelow', { limit: '100%' }],
    ['macro.cpm', '−1 to 5', 'range', 'mustBeAbove', { limit: '0' }],
    ['macro.cpm', '5 to 2e12', 'range', 'mustBeAtMost', { limit: '1T' }],
    ['segments.*.macroLift', '−150% to 5%', 'range', 'mustBeAtLeast', { limit: '−100%' }],
    ['macro.cpm', '5x to 10', 'range', 'lowUnread', { text: '5x' }],
    ['macro.cpm', '5 to 10y', 'range', 'highUnread', { text: '10y' }],
    ['macro.cpm', '5% to 10%', 'number', 'notAShare', { text: '10%' }],
    ['rest.macroLift', '6000% to 20,000%', 'issue', 'conversionAboveAll', { limit: '9,900%' }],
  ] as const)('in %s, %s, is refused: %s.%s %j', (path, text, about, code, params) => {
    expect(uncertain(path, text)).toMatchObject({ ok: false, problem: { about, code, params } });
  });

  it('in doubt offers what it may mean and what the field may hold', () => {
    expect(uncertain('micro.precision', '5 to 35')).toMatchObject({
      problem: { about: 'number', code: 'percentOrFraction', readings: ['5% to 35%'] },
    });
    expect(uncertain('population', '1.234 to 5.678')).toMatchObject({
      problem: { code: 'groupOrDecimal', readings: ['1,234 to 5,678', '1.2340 to 5.6780'] },
    });
  });

  it('is one number too many where nothing can be uncertain', () => {
    expect(read('population', '5 to 10')).toMatchObject({ problem: { about: 'number', code: 'singleNumber' } });
  });
});

describe('what is not taken', () => {
  it.each([
    ['population', '5 to 10', 'number', 'singleNumber', []],
    ['population', '1.234', 'number', 'groupOrDecimal', ['1,234', '1.2340']],
    ['budget', 'population*10%+5%', 'number', 'percentOfWhat', ['210', '200.05']],
    ['micro.precision', '25', 'number', 'percentOrFraction', ['25%']],
    ['micro.precision', '5%2', 'number', 'signAfterPercent', []],
    ['budget', '1/0', 'number', 'notFinite', []],
    ['micro.precision', '60%*2', 'issue', 'mustBeAtMost', []],
    ['population', '5-10', 'issue', 'mustBeAbove', []],
    ['budget', '1e12*2', 'issue', 'mustBeAtMost', []],
  ] as const)('%s of %s: %s.%s, with a choice of %j', (path, text, about, code, readings) => {
    expect(read(path, text)).toMatchObject({ ok: false, problem: { about, code, readings } });
  });

  it('by a limit names the limit', () => {
    expect(read('micro.precision', '60%*2')).toMatchObject({ problem: { params: { limit: '100%' } } });
  });

  it.each(['en', 'it', 'pl', 'fr'])('in %s, every choice is read as exactly the number it stands for', (locale) => {
    setNumberLocale(locale);
    for (const path of ['population', 'budget', 'macro.discount.from', 'carryOver'] as const) {
      for (const text of ['1.234', '1,234', '12.345.678,5', '0,5*4', '1234567.8*1']) {
        const problem = problemOf(readEntry(text, fields[path].kind, () => new Map()));
        const meant = problem && 'readings' in problem ? problem.readings : [];
        const values = (problemOf(read(path, text))?.readings ?? []).map((choice) => read(path, choice));
        expect(values).toMatchObject(meant.map((value) => ({ ok: true, value })));
      }
    }
  });
});
