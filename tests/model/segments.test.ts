import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/model/checkPlan.ts';
import { withNewSegment, withoutSegment, withSegment } from '../../src/model/segments.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

const plan = plainPlan({ segments: [plainSegment({ id: 's1' }), plainSegment({ id: 's3', name: 'Three' })] });

describe('a new segment', () => {
  it('stands at the end, has an id of its own and a tenth of the people left', () => {
    const { segments } = withNewSegment(plan, 'New');
    expect(segments.map(({ id }) => id)).toEqual(['s1', 's3', 's4']);
    expect(segments[2]).toMatchObject({ name: 'New', size: 60_000, included: true, cpm: null });
  });

  it('is like the rest of the market, with the default advantage of targeting', () => {
    const [, , added] = withNewSegment(plan, 'New').segments;
    expect(added).toMatchObject({ baseline: 0.01, value: 40, macroLift: 0.1, microLift: 0.13 });
  });

  it('is empty where nobody is left, and leaves the plan in order', () => {
    const crowded = plainPlan({ segments: [plainSegment({ size: 2_000_000 })], overlap: 1 });
    expect(withNewSegment(crowded, 'New').segments[1].size).toBe(0);
    expect(checkPlan(withNewSegment(plan, 'New'))).toEqual([]);
  });

  it('never takes an id that is in use', () => {
    const taken = plainPlan({ segments: [plainSegment({ id: 's2' })] });
    expect(withNewSegment(taken, 'New').segments[1].id).toBe('s3');
  });
});

describe('a segment', () => {
  it('is changed by its id, the others staying the same objects', () => {
    const changed = withSegment(plan, 's3', { size: 5 });
    expect(changed.segments[1]).toEqual({ ...plan.segments[1], size: 5 });
    expect(changed.segments[0]).toBe(plan.segments[0]);
  });

  it('is removed by its id', () => {
    expect(withoutSegment(plan, 's1').segments).toEqual([plan.segments[1]]);
    expect(withoutSegment(plan, 'unknown').segments).toEqual(plan.segments);
  });
});
