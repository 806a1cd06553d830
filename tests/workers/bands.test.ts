import { describe, expect, it } from 'vitest';
import { breakEvenInputs } from '../../src/model/breakEvenInputs.ts';
import type { Plan } from '../../src/model/plan.ts';
import { handleJob } from '../../src/workers/handleJob.ts';
import { kernelOnDemand } from '../../src/workers/loadKernel.ts';
import type { Job } from '../../src/workers/protocol.ts';
import { finish, isSearch } from '../../src/workers/step.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const kernel = kernelOnDemand();
const certain = plainPlan({ macro: { productionCost: 5000 }, micro: { costPerSegment: 2000 } });
const uncertain = { ...certain, ranges: { 'segments.s1.value': [30, 50] as const } };

const curves = (plan: Plan) => ({ kind: 'curves', plan, budgets: [0, 50_000, 100_000], inputs: [] }) satisfies Job;
const partsOf = (job: Job) => handleJob(job, kernel).map((step) => finish(step()));

describe('the band over the budget', () => {
  it('follows the curves, at budgets of theirs', () => {
    const [lines, last] = partsOf(curves(uncertain));
    if (lines?.kind !== 'budget' || last?.kind !== 'budgetBand') throw new Error('parts of other kinds');
    expect(last.band?.draws).toBe(1024);
    expect(lines.curve.budgets).toEqual(expect.arrayContaining([...(last.band?.budgets ?? [])]));
  });

  it('is none where nothing is uncertain', () => {
    expect(partsOf(curves(certain)).at(-1)).toEqual({ kind: 'budgetBand', band: null });
    const gone = { ...certain, ranges: { 'segments.gone.value': [30, 50] as const } };
    expect(partsOf(curves(gone)).at(-1)).toEqual({ kind: 'budgetBand', band: null });
  });
});

describe('the bands of break-evens', () => {
  const question = (plan: Plan) => ({ kind: 'question', question: 'flipBands', plan }) satisfies Job;

  it('are one an input, each looked for in steps that can be given up', () => {
    const begun = handleJob(question(uncertain), kernel).map((step) => step());
    expect(begun.every(isSearch)).toBe(true);
    expect(begun).toHaveLength(breakEvenInputs.length);
    const lift = finish(begun[0]);
    expect(lift).toMatchObject({ kind: 'flipBand', input: 'lift' });
    expect(lift.kind === 'flipBand' && lift.band).toMatchObject({ draws: 1024, uncertain: 1, flipping: 1024 });
  });

  it('are none where nothing is uncertain', () => {
    for (const part of partsOf(question(certain))) expect(part).toMatchObject({ kind: 'flipBand', band: null });
  });
});
