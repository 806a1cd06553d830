import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import {
  withCells,
  withRowsDuplicated,
  withRowsInserted,
  withRowsMoved,
  withRowsRemoved,
  withRowsSorted,
} from '../../src/model/segmentEdits.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

/** A plan whose segments are called a, b, c … */
function planOf(names: string): Plan {
  return plainPlan({ segments: [...names].map((name, i) => plainSegment({ id: `s${i + 1}`, name, size: 10 * i })) });
}

const namesOf = ({ segments }: Plan) => segments.map(({ name }) => name).join('');
const idsOf = ({ segments }: Plan) => segments.map(({ id }) => id);

describe('many cells at once', () => {
  it('changes the named segments and leaves the others the very same', () => {
    const plan = planOf('abc');
    const next = withCells(plan, [
      { position: 0, change: { size: 5 } },
      { position: 2, change: { cpm: 9 } },
      { position: 0, change: { value: 7 } },
    ]);
    expect(next.segments[0]).toMatchObject({ id: 's1', size: 5, value: 7 });
    expect(next.segments[1]).toBe(plan.segments[1]);
    expect(next.segments[2]).toMatchObject({ id: 's3', cpm: 9 });
    expect(plan.segments[0].size).toBe(0);
  });

  it('takes 100,000 edits of 100,000 segments in one pass', () => {
    const plan = plainPlan({
      segments: Array.from({ length: 100_000 }, (_, i) => plainSegment({ id: `s${i}` })),
    });
    const start = performance.now();
    withCells(
      plan,
      plan.segments.map((_, position) => ({ position, change: { size: position } })),
    );
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('rows', () => {
  it('are inserted in front of a position, like the rest of the market, with ids that nobody has', () => {
    const next = withRowsInserted(planOf('abc'), 1, [
      { name: 'x', size: 0 },
      { name: 'y', size: 3 },
    ]);
    expect(namesOf(next)).toBe('axybc');
    expect(new Set(idsOf(next)).size).toBe(5);
    expect(next.segments[1]).toMatchObject({ baseline: next.rest.baseline, macroLift: next.rest.macroLift, cpm: null });
  });

  it('are removed wherever they are', () => {
    expect(namesOf(withRowsRemoved(planOf('abcde'), [0, 2, 4]))).toBe('bd');
  });

  it('are duplicated behind the last of them, with all that they have but the id', () => {
    const next = withRowsDuplicated(planOf('abcd'), [0, 2], ({ name }) => name.toUpperCase());
    expect(namesOf(next)).toBe('abcACd');
    expect(next.segments[4].size).toBe(20);
    expect(new Set(idsOf(next)).size).toBe(6);
  });

  it.each([
    [1, 2, 1, 'adbc'],
    [1, 2, -1, 'bcad'],
    [0, 0, 1, 'bacd'],
    [3, 3, -1, 'abdc'],
  ] as const)('from %i to %i move by %i', (first, last, direction, names) => {
    expect(namesOf(withRowsMoved(planOf('abcd'), first, last, direction))).toBe(names);
  });

  it('stay where there is no room to move', () => {
    const plan = planOf('abcd');
    expect(withRowsMoved(plan, 0, 1, -1)).toBe(plan);
    expect(withRowsMoved(plan, 2, 3, 1)).toBe(plan);
  });
});

describe('sorting', () => {
  it('puts what has no figure last in both directions, and keeps the order of equals', () => {
    const keys = [3, null, 1, 3, 2];
    const sorted = (direction: 1 | -1) =>
      namesOf(withRowsSorted(planOf('abcde'), (position) => keys[position], direction));
    expect(sorted(1)).toBe('ceadb');
    expect(sorted(-1)).toBe('adecb');
  });

  it('reads numbers inside names as numbers', () => {
    const plan = plainPlan({ segments: ['Stage 10', 'stage 9', 'Étage 1'].map((name) => plainSegment({ name })) });
    const next = withRowsSorted(plan, (position) => plan.segments[position].name, 1);
    expect(next.segments.map(({ name }) => name)).toEqual(['Étage 1', 'stage 9', 'Stage 10']);
  });

  it('loses and doubles nobody, whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ noNaN: true })), { maxLength: 40 }), (keys) => {
        const plan = plainPlan({ segments: keys.map((_, i) => plainSegment({ id: `s${i}` })) });
        const next = withRowsSorted(plan, (position) => keys[position], 1);
        expect(idsOf(next).toSorted()).toEqual(idsOf(plan).toSorted());
      }),
    );
  });
});
