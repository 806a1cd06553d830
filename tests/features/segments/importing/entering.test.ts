import { describe, expect, it } from 'vitest';
import { enterRows } from '../../../../src/features/segments/enterRows.ts';
import { issueLines } from '../../../../src/features/segments/words/issueLines.ts';
import type { RowTarget, SegmentRow } from '../../../../src/model/segmentRows.ts';
import { createPlanStore } from '../../../../src/store/planStore.ts';
import { createSegmentsViewStore } from '../../../../src/store/segmentsViewStore.ts';
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
  const segmentsView = createSegmentsViewStore();
  const enter = (rows: readonly SegmentRow[], target: RowTarget) =>
    enterRows({ plans, view, segmentsView }, { rows, target, step: { code: 'generate', count: rows.length }, left: 3 });
  return { enter, state: () => plans.getState(), message: () => view.getState().message };
}

describe('rows that enter the plan', () => {
  it.each([
    ['add', 2, ['One 200000', 'One 700', 'Two 900']],
    ['replace', 0, ['One 700', 'Two 900']],
    ['update', 1, ['One 700', 'Two 900']],
  ] as const)('%s: are one step, which one undo takes back', async (target, added, expected) => {
    const { enter, state, message } = open();
    expect(await enter(rows, target)).toEqual([]);
    expect(state().plan.segments.map(({ name, size }) => `${name} ${size}`)).toEqual(expected);
    expect(state().past.map(({ name }) => name)).toEqual([{ code: 'generate', count: 2 }]);
    expect(message()).toEqual({ kind: 'entered', target, count: 2, added, left: 3 });
    state().undo();
    expect(state().plan).toBe(before);
  });

  it('stay out, all of them, when the plan could not be computed with one', async () => {
    const { enter, state, message } = open();
    const issues = await enter([...rows, { name: 'Three', size: 10, baseline: 0.9, microLift: 1 }], 'add');
    expect(issueLines(issues)).toEqual([
      'Segment 4, Micro lift: Baseline and lift together would convert more than 100% of the people.',
    ]);
    expect(state().plan).toBe(before);
    expect(state().past).toEqual([]);
    expect(message()).toBeNull();
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
