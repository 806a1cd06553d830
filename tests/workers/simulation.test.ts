import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { handleJob } from '../../src/workers/handleJob.ts';
import type { Simulation } from '../../src/workers/protocol.ts';
import { finish } from '../../src/workers/step.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

function simulationsOf(plan: Plan): readonly Simulation[] {
  return handleJob({ kind: 'question', question: 'howSure', plan }).map((step) => {
    const part = finish(step());
    if (part.kind !== 'simulation') throw new Error(`a part of another kind: ${part.kind}`);
    return part.simulation;
  });
}

describe('how sure the answer is', () => {
  it('is a first impression, and then the answer, with what is uncertain', () => {
    const gone = { 'segments.gone.size': [1, 2] as const };
    const answers = simulationsOf(
      plainPlan({ ranges: { 'micro.cpm': [8, 14], ...gone, 'segments.s1.value': [30, 50] } }),
    );
    expect(answers.map(({ preview, summary }) => [preview, summary?.count])).toEqual([
      [true, 512],
      [false, 10_240],
    ]);
    for (const { uncertain } of answers) expect(uncertain).toEqual(['micro.cpm', 'segments.s1.value']);
  });

  it('is not drawn where nothing is uncertain', () => {
    expect(simulationsOf(plainPlan())).toEqual([{ summary: null, uncertain: [], preview: false }]);
  });
});
