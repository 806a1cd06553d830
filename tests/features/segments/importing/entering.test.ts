import { describe, expect, it } from 'vitest';
import { enterRows } from '../../../../src/features/segments/importing/enterRows.ts';
import { issueLines } from '../../../../src/features/segments/words/issueLines.ts';
import type { RowTarget, SegmentRow } from '../../../../src/model/segmentRows.ts';
import { createPlanStore } from '../../../../src/store/planStore.ts';
import { createViewStore } from '../../../../src/store/viewStore.ts';
import { plainPlan } from '../../../fixtures/plainPlan.ts';

const before = plainPlan();
const rows: readonly SegmentRow[] = [
  { name: 'One', size: 700 },
  { name: 'Two', size: 900, microLift: 0.5 },
];

function open() {
  const plans = createPlanStore({ plan: before, scenario: null, readOnly: false, kept: null });
  const view = createViewStore();
  const enter = (take: () => Promise<readonly SegmentRow[]>, target: RowTarget) =>
    enterRows({ plans, view }, { take, target, left: 3 });
  return { enter, state: () => plans.getState(), message: () => view.getState().message };
}

describe('rows that enter the plan', () => {
  it.each([
    ['add', ['One 200000', 'One 700', 'Two 900']],
    ['replace', ['One 700', 'Two 900']],
    ['update', ['One 700', 'Two 900']],
  ] as const)('%s: are one step, which one undo takes back', async (target, expected) => {
    const { enter, state, message } = open();
    expect(await enter(async () => rows, target)).toEqual([]);
    expect(state().plan.segments.map(({ name, size }) => `${name} ${size}`)).toEqual(expected);
    expect(state().past.map(({ name }) => name)).toEqual([{ code: 'import', count: 2, target }]);
    expect(message()).toEqual({ kind: 'entered', count: 2, target, left: 3 });
    state().undo();
    expect(state().plan).toBe(before);
  });

  it('stay out, all of them, when the plan could not be computed with one', async () => {
    const { enter, state, message } = open();
    const issues = await enter(async () => [...rows, { name: 'Three', size: 10, baseline: 0.9, microLift: 1 }], 'add');
    expect(issueLines(issues)).toEqual([
      'Segment 4, Micro lift: Baseline and lift together would convert more than 100% of the people.',
    ]);
    expect(state().plan).toBe(before);
    expect(state().past).toEqual([]);
    expect(message()).toBeNull();
  });

  it('change nothing when they do not come', async () => {
    const { enter, state } = open();
    await expect(enter(() => Promise.reject(new Error('ended')), 'add')).rejects.toThrow('ended');
    expect(state().plan).toBe(before);
  });
});

describe('many errors of a plan', () => {
  it('are named one by one at first, and counted after', () => {
    const issues = Array.from({ length: 1000 }, (_, i) => ({
      path: `segments.${i}.size`,
      code: 'mustBeAtMost' as const,
      params: { limit: 1e12 },
    }));
    const lines = issueLines(issues);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('Segment 1, Size: Must be at most 1,000,000,000,000.');
    expect(lines[5]).toBe('and 995 more');
  });
});
