import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { isError } from '../../src/model/issue.ts';
import { type CellChange, withManyCells } from '../../src/model/manyCells.ts';
import { withFactor } from '../../src/model/manyFactor.ts';
import { type InputColumn, isInputColumn, segmentColumns } from '../../src/model/segmentColumns.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';
import { planArbitrary } from '../fixtures/planArbitrary.ts';

const plan = plainPlan({
  micro: { precision: 0.6, cpm: 18 },
  segments: [
    plainSegment({ id: 'a', size: 100, microLift: 0.1, precision: 0.9, cpm: 10 }),
    plainSegment({ id: 'b', size: 200, microLift: 0.3 }),
    plainSegment({ id: 'c', size: 300, microLift: 0.5, included: false }),
  ],
});
const all = [0, 1, 2];

function values(column: InputColumn, change: CellChange, positions: readonly number[] = all) {
  return withManyCells(plan, positions, { column, change }).segments.map((segment) => segment[column]);
}

describe('many cells of a column', () => {
  it('are set to one value, or emptied where they may inherit', () => {
    expect(values('size', { kind: 'set', value: 50 })).toEqual([50, 50, 50]);
    expect(values('precision', { kind: 'set', value: null })).toEqual([null, null, null]);
  });

  it('are multiplied, raised by percent and raised by an amount, without the noise of binary fractions', () => {
    expect(values('microLift', { kind: 'times', by: 1.1 })).toEqual([0.11, 0.33, 0.55]);
    expect(values('size', { kind: 'percent', by: 0.05 })).toEqual([105, 210, 315]);
    expect(values('microLift', { kind: 'plus', by: -0.05 })).toEqual([0.05, 0.25, 0.45]);
  });

  it('that are empty change from the default that they inherit', () => {
    expect(values('precision', { kind: 'times', by: 0.5 })).toEqual([0.45, 0.3, 0.3]);
    expect(values('cpm', { kind: 'plus', by: 2 })).toEqual([12, 20, 20]);
  });

  it('stay empty when nothing is added to what they inherit', () => {
    expect(values('precision', { kind: 'times', by: 1 })).toEqual([0.9, null, null]);
  });

  it('are those of the positions alone, and the other segments stay the same objects', () => {
    const { segments, changedCount } = withManyCells(plan, [2], { column: 'size', change: { kind: 'set', value: 1 } });
    expect(segments.map(({ size }) => size)).toEqual([100, 200, 1]);
    expect(segments[0]).toBe(plan.segments[0]);
    expect(changedCount).toBe(1);
  });

  it('include or exclude segments, counting only those that were otherwise', () => {
    const out = withManyCells(plan, all, { column: 'included', included: false });
    expect(out.segments.map(({ included }) => included)).toEqual([false, false, false]);
    expect(out).toMatchObject({
      changedCount: 2,
      first: [{ position: 0, before: true, after: false }, { position: 1 }],
    });
  });

  it('tell what the first were and become, inherited values too', () => {
    const { first } = withManyCells(plan, all, { column: 'precision', change: { kind: 'times', by: 0.5 } });
    expect(first).toEqual([
      { position: 0, before: 0.9, after: 0.45 },
      { position: 1, before: 0.6, after: 0.3 },
      { position: 2, before: 0.6, after: 0.3 },
    ]);
  });

  it('that a limit forbids stay as they were, are counted, and say which limit', () => {
    const result = withManyCells(plan, all, { column: 'precision', change: { kind: 'times', by: 1.5 } });
    expect(result.segments.map(({ precision }) => precision)).toEqual([0.9, 0.9, 0.9]);
    expect(result.refused).toEqual([{ problem: { code: 'mustBeAtMost', params: { limit: 1 } }, count: 1 }]);
  });

  it('obey the rules between columns: nobody converts twice, and no impression is free', () => {
    expect(withManyCells(plan, all, { column: 'baseline', change: { kind: 'set', value: 0.8 } }).refused).toMatchObject(
      [{ problem: { code: 'conversionAboveAll' }, count: 2 }],
    );
    expect(withManyCells(plan, all, { column: 'cpm', change: { kind: 'set', value: 0 } }).refused).toMatchObject([
      { problem: { code: 'noPrice' }, count: 3 },
    ]);
  });

  it('never make a plan that cannot be computed, whatever is done to them', () => {
    const change = fc.record({
      kind: fc.constantFrom('set' as const, 'times' as const, 'percent' as const, 'plus' as const),
      amount: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: -2, max: 3, noNaN: true }),
      ),
    });
    const column = fc.constantFrom(...segmentColumns.filter(isInputColumn));
    fc.assert(
      fc.property(planArbitrary, column, change, (any, column, { kind, amount }) => {
        const wanted = kind === 'set' ? { kind, value: amount } : { kind, by: amount };
        // A range that moves counts as a change of its segment, too.
        const certain = { ...any, ranges: {} };
        const rows = any.segments.keys();
        const { segments, changedCount, refused } = withManyCells(certain, rows, { column, change: wanted });
        const errors = checkPlan({ ...certain, segments }).filter(isError);
        // The sum of the sizes is a rule of the whole plan.
        expect(errors.filter(({ path }) => path !== 'segments')).toEqual([]);
        const changed = segments.filter((segment, i) => segment !== any.segments[i]).length;
        expect(changed).toBe(changedCount);
        expect(changedCount + refused.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(segments.length);
      }),
    );
  });
});

describe('ranges of many cells', () => {
  const ranges = { 'segments.a.microLift': [0.05, 0.2], 'segments.*.size': [0.5, 2] } as const;
  const uncertain = { ...plan, ranges };

  it('are set, each segment’s own, and gone where a number is set', () => {
    const change = { kind: 'set', value: 0.2, range: [0.1, 0.4] } as const;
    const set = withManyCells(uncertain, [0, 1], { column: 'microLift', change });
    expect(set.ranges).toEqual({ ...ranges, 'segments.a.microLift': [0.1, 0.4], 'segments.b.microLift': [0.1, 0.4] });
    expect(set.first[0]).toEqual({ position: 0, before: [0.05, 0.2], after: [0.1, 0.4] });
    const number = { kind: 'set', value: 0.1 } as const;
    expect(withManyCells(uncertain, all, { column: 'microLift', change: number })).toMatchObject({
      ranges: { 'segments.*.size': [0.5, 2] },
      changedCount: 3,
    });
  });

  it('go along with numbers that are multiplied', () => {
    const doubled = withManyCells(uncertain, all, { column: 'microLift', change: { kind: 'times', by: 2 } });
    expect(doubled.ranges).toEqual({ ...ranges, 'segments.a.microLift': [0.1, 0.4] });
  });
});

describe('a factor on a column', () => {
  const own = { ...plan, ranges: { 'segments.a.microLift': [0.05, 0.2] } as const };

  it('makes all numbers uncertain but those with a range of their own', () => {
    const result = withFactor(own, { column: 'microLift', factor: [0.5, 2] });
    expect(result.ranges).toEqual({ ...own.ranges, 'segments.*.microLift': [0.5, 2] });
    expect(result.segments).toBe(plan.segments);
    expect(result.changedCount).toBe(2);
    expect(result.first).toEqual([
      { position: 1, before: 0.3, after: [0.15, 0.6] },
      { position: 2, before: 0.5, after: [0.25, 1] },
    ]);
  });

  it('acts on defaults that empty cells inherit', () => {
    const { first } = withFactor(plan, { column: 'precision', factor: [0.5, 2] });
    expect(first[1]).toEqual({ position: 1, before: 0.6, after: [0.3, 1.2] });
  });

  it('is taken away again, and changes nothing where it is there already', () => {
    const { ranges } = withFactor(own, { column: 'microLift', factor: [0.5, 2] });
    const there = { ...plan, ranges };
    expect(withFactor(there, { column: 'microLift', factor: null })).toMatchObject({
      ranges: own.ranges,
      changedCount: 2,
    });
    expect(withFactor(there, { column: 'microLift', factor: [0.5, 2] }).changedCount).toBe(0);
  });
});
