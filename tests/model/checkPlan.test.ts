import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { checkValue } from '../../src/model/checkValue.ts';
import { fieldPaths, fields, keyOf, type Limit } from '../../src/model/fields.ts';
import { isError } from '../../src/model/issue.ts';
import type { Plan, Segment } from '../../src/model/plan.ts';
import { readPlan } from '../../src/model/readPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const format = 'micromacro-plan';

function planOf(document: object): Plan {
  const reading = readPlan({ format, population: 1000, segments: [{ size: 400 }, { size: 500 }], ...document });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.plan;
}

const plan = planOf({});

function codesOf(checked: Plan): string[] {
  return checkPlan(checked).map(({ path, code }) => `${path} ${code}`);
}

function withSegment(change: Partial<Segment>): Plan {
  return {
    ...plan,
    segments: plan.segments.map((segment, index) => (index === 1 ? { ...segment, ...change } : segment)),
  };
}

describe('limits', () => {
  it('finds nothing wrong with a sane plan', () => {
    fc.assert(fc.property(planArbitrary, (sane) => checkPlan(sane).filter(isError).length === 0));
  });

  it.each<[string, Plan]>([
    ['population mustBeAbove', { ...plan, population: 0 }],
    ['population mustBeAtMost', { ...plan, population: 2e12 }],
    ['budget notANumber', { ...plan, budget: Number.NaN }],
    ['seed mustBeWhole', { ...plan, seed: 1.5 }],
    ['seed mustBeAtMost', { ...plan, seed: 2 ** 32 }],
    ['reachShape mustBeAbove', { ...plan, reachShape: 0 }],
    ['attention mustBeAbove', { ...plan, attention: 0 }],
    ['macro.fee mustBeAtMost', { ...plan, macro: { ...plan.macro, fee: 1.1 } }],
    ['micro.narrow.cap mustBeAbove', { ...plan, micro: { ...plan.micro, narrow: { exponent: 0, below: 0, cap: 0 } } }],
    ['retention.periods mustBeWhole', { ...plan, retention: { rate: 0, microRate: 0, discount: 0, periods: 1.5 } }],
    ['currency unknownCurrency', { ...plan, currency: 'eur' }],
    ['name textTooLong', { ...plan, name: 'n'.repeat(201) }],
    ['segments.1.name textTooLong', withSegment({ name: 'n'.repeat(201) })],
    ['segments.1.size mustBeAtLeast', withSegment({ size: -1 })],
    ['segments.1.baseline notANumber', withSegment({ baseline: Number.NaN })],
    ['segments.1.match mustBeAtMost', withSegment({ match: 1.01 })],
    ['segments mustBeAtMost', { ...withSegment({ size: 1e12 }), population: 1e12, overlap: 1 }],
  ])('%s', (problem, checked) => {
    expect(codesOf(checked)).toEqual([problem]);
  });

  it('asks nothing of what the plan does not have', () => {
    const bare: Plan = {
      ...plan,
      retention: null,
      reachShape: null,
      macro: { ...plan.macro, discount: { kind: 'none' } },
    };
    expect(checkPlan({ ...bare, micro: { ...bare.micro, narrow: null } })).toEqual([]);
  });
});

describe('rules between fields', () => {
  const bracketed = (...starts: number[]): Plan => {
    const brackets = starts.map((from) => ({ from, cpm: 10 }));
    return { ...plan, macro: { ...plan.macro, discount: { kind: 'brackets', brackets } } };
  };
  const free: Plan = { ...plan, micro: { ...plan.micro, cpm: 0, dataFee: 0 } };

  it.each<[string, Plan]>([
    ['rest.macroLift conversionAboveAll', { ...plan, rest: { ...plan.rest, baseline: 0.5, macroLift: 1.01 } }],
    ['segments.1.macroLift conversionAboveAll', withSegment({ baseline: 0.5, macroLift: 1.01 })],
    ['segments.1.microLift conversionAboveAll', withSegment({ baseline: 0.5, microLift: 1.01 })],
    ['micro.cpm noPrice', free],
    ['segments.1.cpm noPrice', { ...withSegment({ cpm: 0 }), micro: { ...plan.micro, dataFee: 0 } }],
    ['macro.discount.brackets bracketsNotFromZero', bracketed()],
    ['macro.discount.brackets bracketsNotFromZero', bracketed(5)],
    ['macro.discount.brackets.2.from bracketsNotRising', bracketed(0, 10, 10)],
  ])('%s', (problem, checked) => {
    expect(codesOf(checked)).toEqual([problem]);
  });

  it('lets everyone convert, but no more than everyone', () => {
    expect(checkPlan(withSegment({ baseline: 1 / 3, microLift: 2, macroLift: 2 }))).toEqual([]);
  });

  it('lets data cost alone be the price', () => {
    expect(checkPlan({ ...plan, micro: { ...plan.micro, cpm: 0 } })).toEqual([]);
  });
});

describe('ranges', () => {
  it.each<[string, [number, number], string | null]>([
    ['micro.cpm', [5, 20], null],
    ['micro.cpm', [20, 5], 'rangeNotRising'],
    ['micro.cpm', [0, 5], 'mustBeAbove'],
    ['micro.precision', [0.3, 1], 'mustBeBelow'],
    ['segments.*.precision', [0.5, 1.5], null],
    ['rest.macroLift', [-0.1, 0.1], null],
    ['segments.s1.microLift', [-0.1, 0.1], null],
    ['segments.*.microLift', [-0.1, 1.1], 'mustBeAbove'],
    ['budget', [1, 2], 'rangeNotAllowed'],
    ['macroShare', [0.1, 0.2], 'rangeNotAllowed'],
    ['seed', [1, 2], 'rangeNotAllowed'],
    ['retention.periods', [1, 2], 'rangeNotAllowed'],
    ['retention.rate', [0.1, 0.2], null],
    ['micro.cpm', [Number.NaN, 2], 'notANumber'],
    ['segments.gone.size', [2, 1], 'rangeNotRising'],
    ['nothing.of.ours', [2, 1], null],
  ])('%s %j: %s', (path, range, code) => {
    expect(codesOf({ ...plan, ranges: { [path]: range } })).toEqual(code ? [`ranges.${path} ${code}`] : []);
  });
});

describe('warnings', () => {
  it.each<[string, Plan]>([
    ['budget zeroBudget', { ...plan, budget: 0 }],
    ['carryOver longTermCountedTwice', planOf({ carryOver: 2, retention: {} })],
    ['segments segmentsAbovePopulation', { ...plan, population: 899 }],
  ])('%s', (warning, checked) => {
    expect(codesOf(checked)).toEqual([warning]);
    expect(checkPlan(checked).some(isError)).toBe(false);
  });

  it('names each segment that is larger than the market', () => {
    expect(codesOf({ ...plan, population: 450, overlap: 1 })).toEqual(['segments.1.size segmentAbovePopulation']);
  });

  it('lets overlapping segments add up to more than the market', () => {
    expect(checkPlan({ ...plan, population: 500, overlap: 0.5 })).toEqual([]);
  });
});

describe('the quick test of a segment', () => {
  const odd = fc.oneof(
    fc.constantFrom(null, Number.NaN, -1, 0, 1e-10, 1, 1.5, 2e12, Number.POSITIVE_INFINITY),
    fc.double(),
  );
  const paths = fieldPaths.filter((path) => path.startsWith('segments.'));

  it('agrees with the table of fields on any value of any field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const limit: Limit = fields[path].limit;
        fc.pre(value !== null || limit.nullable === true);
        const problem = checkValue(path, value);
        const found = checkPlan(withSegment({ [keyOf(path)]: value })).filter(isError);
        const own = found.filter((issue) => issue.path === `segments.1.${keyOf(path)}`).map(({ code }) => code);
        return problem ? own.includes(problem.code) : own.every((code) => code === 'conversionAboveAll');
      }),
      { numRuns: 2000 },
    );
  });

  it('lists at most 1,000 errors of a table of rubbish', () => {
    const segments = Array.from({ length: 5000 }, () => ({ ...plan.segments[0], size: -1 }) as Segment);
    expect(checkPlan({ ...plan, segments }).filter(isError)).toHaveLength(1000);
  });
});
