import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { handleJob } from '../../src/workers/handleJob.ts';
import { kernelOnDemand } from '../../src/workers/loadKernel.ts';
import type { Part } from '../../src/workers/protocol.ts';
import { finish } from '../../src/workers/step.ts';
import { plainPlan, plainSegment } from '../fixtures/plainPlan.ts';

const kernel = kernelOnDemand();

describe('what matters most', () => {
  function partsOf(of: Plan): readonly Part[] {
    return handleJob({ kind: 'question', question: 'whatMatters', plan: of }, kernel).map((step) => finish(step()));
  }

  it('is each input alone, its share of the spread, and what finding it out is worth, one after the other', () => {
    const ranges = { 'micro.cpm': [8, 14] as const, 'segments.s1.value': [30, 50] as const };
    const [alone, shares, learnt] = partsOf(plainPlan({ ranges }));
    expect(alone).toMatchObject({ kind: 'sensitivity', sensitivity: { bars: { length: 2 } } });
    expect(shares).toMatchObject({ kind: 'indices', indices: { length: 2 } });
    expect(learnt).toMatchObject({ kind: 'worths', worths: { length: 2 } });
  });

  it('asks of many inputs only what those are worth whose share is known', () => {
    const segments = Array.from({ length: 15 }, (_, i) => plainSegment({ id: `s${i}`, size: 1_000 * (i + 1) }));
    const ranges = Object.fromEntries(segments.map(({ id }) => [`segments.${id}.value`, [30, 50] as const]));
    const [, shares, learnt] = partsOf(plainPlan({ segments, ranges }));
    expect(shares).toMatchObject({ kind: 'indices', indices: { length: 13 } });
    expect(learnt).toMatchObject({ kind: 'worths', worths: { length: 12 } });
  });

  it('is nothing where nothing is uncertain, and has no shares where the difference does not vary', () => {
    expect(partsOf(plainPlan()).slice(1)).toEqual([
      { kind: 'indices', indices: [] },
      { kind: 'worths', worths: [] },
    ]);
    const poor = plainPlan({ budget: 0, macro: { productionCost: 1 }, micro: { setupCost: 1 } });
    const [, shares, learnt] = partsOf({ ...poor, ranges: { 'micro.cpm': [8, 14] } });
    expect(shares).toEqual({ kind: 'indices', indices: null });
    expect(learnt).toMatchObject({ worths: [{ worth: { value: 0 } }] });
  });
});
