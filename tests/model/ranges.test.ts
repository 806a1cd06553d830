import { describe, expect, it } from 'vitest';
import { withInput } from '../../src/model/questionInputs.ts';
import { movedRange, ownRangesOf, rangeAt, withRange } from '../../src/model/ranges.ts';
import { withCells, withRowsDuplicated, withRowsRemoved } from '../../src/model/segmentEdits.ts';
import { withRows } from '../../src/model/segmentRows.ts';
import { withoutSegment } from '../../src/model/segments.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

const plan = plainPlan({
  segments: [plainSegment({ id: 's1', name: 'One' }), plainSegment({ id: 's2', name: 'Two' })],
  ranges: {
    'micro.cpm': [5, 20],
    'segments.*.baseline': [0.5, 2],
    'segments.s1.microLift': [0.1, 0.4],
    'segments.s1.size': [100_000, 400_000],
    'segments.s2.size': [150_000, 250_000],
  },
});
const { 'segments.s1.microLift': _lift, 'segments.s1.size': _size, ...withoutFirst } = plan.ranges;

describe('a range', () => {
  it('is put at its path, replaced and taken away', () => {
    expect(rangeAt(withRange(plan, 'population', [1, 2]), 'population')).toEqual([1, 2]);
    expect(rangeAt(withRange(plan, 'micro.cpm', [6, 7]), 'micro.cpm')).toEqual([6, 7]);
    expect(rangeAt(withRange(plan, 'micro.cpm', null), 'micro.cpm')).toBeNull();
  });

  it('leaves the very same plan where nothing changes', () => {
    expect(withRange(plan, 'micro.cpm', [5, 20])).toBe(plan);
    expect(withRange(plan, 'population', null)).toBe(plan);
  });

  it('that moves is written in six digits', () => {
    expect(movedRange([1, 3], 'logNormal', 2)).toEqual([1.1547, 3.4641]);
  });

  it('cannot be around 0, nor around everybody', () => {
    expect(movedRange([1, 3], 'logNormal', 0)).toBeNull();
    expect(movedRange([0.1, 0.3], 'logitNormal', 1)).toBeNull();
    expect(movedRange([-0.1, 0.1], 'normal', 0)).toEqual([-0.1, 0.1]);
  });
});

describe('the ranges of a segment', () => {
  it.each([
    ['removed by its id', withoutSegment(plan, 's1')],
    ['removed as a row', withRowsRemoved(plan, [0])],
  ])('go with it when it is %s', (_, { ranges }) => {
    expect(ranges).toEqual(withoutFirst);
  });

  it('go when all segments are replaced', () => {
    const { ranges } = withRows(plan, [{ name: 'One', size: 5 }], 'replace');
    expect(ranges).toEqual({ 'micro.cpm': [5, 20], 'segments.*.baseline': [0.5, 2] });
  });

  it('are copied with it', () => {
    const next = withRowsDuplicated(plan, [0], ({ name }) => `${name} again`);
    const copy = next.segments[1];
    expect(copy).not.toHaveProperty('ranges');
    expect(ownRangesOf(next, copy.id)).toEqual({ microLift: [0.1, 0.4], size: [100_000, 400_000] });
    expect(next.ranges).toMatchObject(plan.ranges);
  });

  it('go where a cell gets a number, and only there', () => {
    const next = withCells(plan, [{ position: 0, change: { size: 7, included: false } }]);
    const { 'segments.s1.size': _, ...others } = plan.ranges;
    expect(next.ranges).toEqual(others);
  });

  it('come with the number that a cell gets', () => {
    const next = withCells(plan, [{ position: 1, change: { value: 6 }, ranges: { value: [4, 9] } }]);
    expect(next.ranges).toEqual({ ...plan.ranges, 'segments.s2.value': [4, 9] });
    expect(next.segments[1]).toEqual({ ...plan.segments[1], value: 6 });
  });

  it('are left alone by an edit of something else', () => {
    expect(withCells(plan, [{ position: 0, change: { name: 'Uno' } }]).ranges).toEqual(plan.ranges);
  });

  it('are those of a row that updates it', () => {
    const row = { name: 'One', size: 20, microLift: 0.3, ranges: { microLift: [0.2, 0.45] as const } };
    const next = withRows(plan, [row, { name: 'New', size: 1, ranges: { size: [0.5, 2] } }], 'update');
    expect(next.segments[0]).toEqual({ ...plan.segments[0], size: 20, microLift: 0.3 });
    expect(next.ranges).toEqual({
      ...withoutFirst,
      'segments.s1.microLift': [0.2, 0.45],
      [`segments.${next.segments[2].id}.size`]: [0.5, 2],
    });
  });

  it('move in proportion with the mean of the lifts', () => {
    const next = withInput(plan, 'lift', 0.1);
    expect(next.ranges).toEqual({ ...plan.ranges, 'segments.s1.microLift': [0.05, 0.2] });
    expect(withInput(plan, 'lift', 0).ranges).not.toHaveProperty('segments.s1.microLift');
  });
});
