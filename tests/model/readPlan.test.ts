import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../src/model/fields.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/model/readPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const format = 'micromacro-plan';

function accept(document: object) {
  const reading = readPlan({ format, ...document });
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.error)}`);
  return reading.value;
}

function problemsOf(document: object): string[] {
  const reading = readPlan({ format, ...document });
  if (reading.ok || reading.error.code !== 'invalid') return [JSON.stringify(reading)];
  return reading.error.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('what is missing takes its default in silence', () => {
  it('makes a plan of the format word alone', () => {
    const { plan, notes } = accept({});
    expect(notes).toEqual([]);
    expect(plan).toMatchObject({ version: 1, name: '', currency: 'USD', segments: [], retention: null, ranges: {} });
    expect(plan.macro.discount).toEqual({ kind: 'power', exponent: 0.074, from: 1e8, floor: 0.7 });
    expect(plan.micro).toMatchObject({ narrow: { exponent: 0.1, below: 1e6, cap: 3 }, split: 'optimised' });
  });

  it('takes what a segment leaves open from the rest of the market', () => {
    const rest = { baseline: 0.1, value: 7, macroLift: 0.2 };
    const { plan, notes } = accept({ rest, segments: [{ size: 5 }] });
    expect(notes).toEqual([]);
    expect(plan.segments[0]).toEqual({
      id: 's1',
      name: '',
      size: 5,
      ...rest,
      microLift: 0.2 * 1.3,
      cpm: null,
      fixedCost: null,
      precision: null,
      match: null,
      offerCost: 0,
      included: true,
      spend: null,
    });
  });

  it('keeps null where null means something', () => {
    const { plan } = accept({ reachShape: null, micro: { narrow: null }, retention: null });
    expect([plan.reachShape, plan.micro.narrow, plan.retention]).toEqual([null, null, null]);
  });

  it('never makes a micro lift below −1', () => {
    expect(accept({ segments: [{ macroLift: -0.9 }] }).plan.segments[0]?.microLift).toBe(-1);
  });
});

describe('nothing is coerced', () => {
  it.each<[string, object]>([
    ['population notANumber', { population: '5' }],
    ['population notANumber', { population: null }],
    ['population notANumber', { population: true }],
    ['population notANumber', { population: [1] }],
    ['population notANumber', { population: Number.POSITIVE_INFINITY }],
    ['population notANumber', JSON.parse('{ "population": 1e999 }')],
    ['name notText', { name: 5 }],
    ['name notText', { name: null }],
    ['currency unknownCurrency', { currency: 'eur' }],
    ['rest notAnObject', { rest: null }],
    ['rest notAnObject', { rest: [] }],
    ['rest.baseline notANumber', { rest: { baseline: '2 %' } }],
    ['macro notAnObject', { macro: 'tv' }],
    ['macro.discount notAnObject', { macro: { discount: null } }],
    ['macro.discount.kind notAChoice', { macro: { discount: { kind: '__proto__' } } }],
    ['macro.discount.brackets notAList', { macro: { discount: { kind: 'brackets', brackets: { 0: 1, length: 1 } } } }],
    ['micro.split notAChoice', { micro: { split: 'Manual' } }],
    ['segments notAList', { segments: 'x' }],
    ['segments notAList', { segments: { length: 1 } }],
    ['segments notAList', { segments: null }],
    ['segments.1 notAnObject', { segments: [{}, null] }],
    ['segments.0 notAnObject', { segments: [[]] }],
    ['segments.1 notAnObject', { segments: new Array(2) }],
    ['segments.0.id notText', { segments: [{ id: 7 }] }],
    ['segments.0.included notYesNo', { segments: [{ included: 1 }] }],
    ['segments.0.size mustBeAtLeast', { segments: [{ size: -5 }] }],
    ['ranges notAnObject', { ranges: [] }],
    ['ranges.micro.cpm notAList', { ranges: { 'micro.cpm': 5 } }],
    ['ranges.micro.cpm notANumber', { ranges: { 'micro.cpm': [1, '2'] } }],
    ['ranges.micro.cpm notANumber', { ranges: { 'micro.cpm': [1, 2, 3] } }],
    ['retention.periods mustBeAtMost', { retention: { periods: 101 } }],
  ])('%s', (problem, document) => {
    expect(problemsOf(document)).toContain(problem);
  });

  it('refuses more than a million segments without reading them all', () => {
    expect(problemsOf({ segments: new Array(1_500_000).fill({ size: 0 }) })).toEqual(['segments tooManySegments']);
  });

  it('names the first 100 problems and counts all', () => {
    const reading = readPlan({ format, segments: new Array(300).fill({ size: -1 }) });
    expect(reading).toMatchObject({ ok: false, error: { code: 'invalid', count: 300 } });
    if (!reading.ok && reading.error.code === 'invalid') expect(reading.error.issues).toHaveLength(100);
  });

  it('offers the plan with defaults where a value could not be read', () => {
    const reading = readPlan({ format, name: 'kept', population: null });
    expect(reading).toMatchObject({
      ok: false,
      error: { repaired: { name: 'kept', population: fields.population.default.value } },
    });
  });

  it('offers nothing where the values that were read are impossible', () => {
    expect(readPlan({ format, population: -1 })).toMatchObject({ ok: false, error: { repaired: null } });
  });
});

describe('what is not a plan', () => {
  it.each([null, undefined, 42, 'x', true, [], {}, [{ format }], { format: 'other' }, { segments: [] }, new Map()])(
    '%j',
    (document) => {
      expect(readPlan(document)).toEqual({ ok: false, error: { code: 'notAPlan' } });
    },
  );
});

describe('versions', () => {
  it.each(['1', null, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, [1], {}])('%j is no version', (version) => {
    expect(readPlan({ format, version })).toEqual({ ok: false, error: { code: 'versionNotWhole' } });
  });

  it('reads an older one with a note', () => {
    expect(accept({ version: 0 }).notes).toEqual([{ code: 'migrated', from: 0 }]);
  });

  it('reads a newer one as far as understood', () => {
    const { plan, notes, newer } = accept({ version: 2, name: 'later', mood: 'good' });
    expect([plan.name, plan.version, newer]).toEqual(['later', 1, true]);
    expect(notes).toEqual([{ code: 'unknownFields', paths: ['mood'], count: 1 }]);
  });

  it('refuses a newer one of another shape as newer, not as wrong', () => {
    expect(readPlan({ format, version: 2, segments: {} })).toEqual({
      ok: false,
      error: { code: 'newerVersion', version: 2 },
    });
  });
});

describe('ids', () => {
  const idsOf = (...ids: unknown[]) => accept({ segments: ids.map((id) => ({ id })) });

  it('gives the second of two a new one that nobody has', () => {
    const { plan, notes } = idsOf('a', 'a', 's1', 's2', 's1');
    expect(plan.segments.map(({ id }) => id)).toEqual(['a', 's3', 's1', 's2', 's4']);
    expect(notes).toEqual([{ code: 'idsRemade', paths: ['segments.1.id', 'segments.4.id'], count: 2 }]);
  });

  it('does not let one stand for every segment', () => {
    expect(idsOf('*').plan.segments[0]?.id).toBe('s1');
    expect(idsOf('').notes).toHaveLength(1);
  });

  it('keeps any other text as it is', () => {
    const odd = ['__proto__', 'constructor', 'a.b', '0'];
    expect(idsOf(...odd).plan.segments.map(({ id }) => id)).toEqual(odd);
  });
});

describe('ranges', () => {
  it('keeps those of plan values, of every segment and of segments that are there', () => {
    const ranges = { 'micro.cpm': [1, 2], 'segments.*.size': [0.5, 2], 'segments.a.b.value': [1, 2] };
    const { plan, notes } = accept({ segments: [{ id: 'a.b' }], ranges });
    expect(plan.ranges).toEqual(ranges);
    expect(notes).toEqual([]);
  });

  it.each(['micro.colour', 'segments.gone.size', 'segments.a.name', 'segments', 'macro.discount.brackets.*.cpm', ''])(
    'drops and names "%s"',
    (path) => {
      const { plan, notes } = accept({ segments: [{ id: 'a' }], ranges: { [path]: [1, 2] } });
      expect(plan.ranges).toEqual({});
      expect(notes).toEqual([{ code: 'unknownRanges', paths: [path], count: 1 }]);
    },
  );
});

describe('what does not belong', () => {
  it('is dropped and named once for all segments, with the first 20 places', () => {
    const extra = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x${index}`, {}]));
    const { notes } = accept({ segments: [{ colour: 1 }, { colour: 2 }], ...extra });
    expect(notes).toMatchObject([{ code: 'unknownFields', count: 31 }]);
    expect(notes[0]?.code === 'unknownFields' && notes[0].paths).toHaveLength(20);
  });

  it('is never looked into, however deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(accept({ deep }).notes).toHaveLength(1);
  });

  it('never reaches a prototype', () => {
    const text = `{"format":"${format}","__proto__":{"polluted":1},"macro":{"__proto__":{"polluted":1}},
      "segments":[{"__proto__":{"size":9}}],"ranges":{"__proto__":[1,2]}}`;
    const { plan, notes } = accept(JSON.parse(text));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(plan.segments[0]?.size).toBe(0);
    expect(notes.map((note) => note.code !== 'migrated' && note.paths)).toEqual([
      ['segments.*.__proto__', 'macro.__proto__', '__proto__'],
      ['__proto__'],
    ]);
  });
});

/** Any value anywhere: what a plan becomes when a hand or a program has been at it. */
const rubbish = fc.anything({ withNullPrototype: true, withBigInt: false, maxDepth: 2 });

function damage(plan: Plan, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(plan);
  let part: object = copy;
  for (const key of path.slice(0, -1)) {
    const next: unknown = Reflect.get(part, key);
    if (typeof next === 'object' && next !== null) part = next;
  }
  Reflect.set(part, path.at(-1) ?? '', value);
  return copy;
}

describe('laws', () => {
  it('any sane plan is read as it is, without a note', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(readPlan(plan)).toEqual({ ok: true, value: { plan, notes: [], newer: false } });
      }),
    );
  });

  it('a damaged plan gives a result, never an exception, and what it gives reads the same again', () => {
    const key = fc.oneof(
      fc.constantFrom('segments', '0', 'macro', 'micro', 'rest', 'discount', 'ranges', 'version', 'name', 'size', 'id'),
      // No file gives a list another length than its own.
      fc.string().filter((name) => name !== 'length'),
    );
    fc.assert(
      fc.property(planArbitrary, fc.array(key, { minLength: 1, maxLength: 3 }), rubbish, (plan, path, value) => {
        const reading = readPlan(damage(plan, path, value));
        if (!reading.ok) return;
        expect(readPlan(reading.value.plan)).toEqual({
          ok: true,
          value: { plan: reading.value.plan, notes: [], newer: false },
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('rubbish is refused', () => {
    fc.assert(fc.property(rubbish, (value) => !readPlan(value).ok));
  });
});
