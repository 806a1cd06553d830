import { describe, expect, it } from 'vitest';
import { previewDraws, usualDraws } from '../../src/model/drawCount.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Job } from '../../src/workers/protocol.ts';
import { finish, type Step } from '../../src/workers/step.ts';
import { builtModule } from './builtModule.ts';
import { largePlan } from './largePlan.ts';
import { inMilliseconds, medianTime, timesInTurns } from './measure.ts';

const { handleJob } = await builtModule<typeof import('../../src/workers/handleJob.ts')>('src/workers/handleJob.ts');
const { kernelOnDemand } =
  await builtModule<typeof import('../../src/workers/loadKernel.ts')>('src/workers/loadKernel.ts');
const kernel = kernelOnDemand();

/** Lift, baseline and price of every segment. */
function uncertain(count: number): Plan {
  const factor = [0.7, 1.4] as const;
  const keys = ['macroLift', 'microLift', 'baseline', 'cpm'];
  return { ...largePlan(count), ranges: Object.fromEntries(keys.map((key) => [`segments.*.${key}`, factor])) };
}

/** All that a worker does for a job, from the plan to the last part. */
function work(job: Job): unknown {
  return handleJob(job, kernel).map((step) => finish(step()));
}

function timeOf(job: Job, repetitions = 5): number {
  return medianTime(() => work(job), repetitions);
}

function stepTime(step: Step, repetitions: number): number {
  return medianTime(() => finish(step()), repetitions);
}

function drawsOf(plan: Plan, ...ends: readonly number[]): Job {
  const portions = ends.map((until, i) => ({ from: ends[i - 1] ?? 0, until }));
  return { kind: 'draws', plan, portions };
}

/** How the time of a job grows with its size: 1 where ten times as much takes ten times as long. */
function slopeOf(few: Job, many: Job): number {
  const [short, long] = timesInTurns([() => work(few), () => work(many)], 5);
  return Math.log10(long / short);
}

describe('a simulation', () => {
  it('of 1,000 segments is there in 400 ms, a first impression in 50', () => {
    const plan = uncertain(1_000);
    const [first, all] = [timeOf(drawsOf(plan, previewDraws)), timeOf(drawsOf(plan, previewDraws, usualDraws))];
    console.log(`1,000 segments: ${inMilliseconds(first)} (at most 50), ${inMilliseconds(all)} (at most 400)`);
    expect(first).toBeLessThan(50);
    expect(all).toBeLessThan(400);
  });

  it('takes as much longer as there are more segments', () => {
    const [few, many] = [500, 5_000].map((count) => drawsOf(uncertain(count), 10_000));
    const slope = slopeOf(few, many);
    console.log(`slope in segments ${slope.toFixed(3)} (0.9 to 1.1)`);
    expect(slope).toBeGreaterThan(0.9);
    expect(slope).toBeLessThan(1.1);
  });

  it('takes as much longer as there are more draws', () => {
    const plan = uncertain(1_000);
    const slope = slopeOf(drawsOf(plan, 4_000), drawsOf(plan, 40_000));
    console.log(`slope in draws ${slope.toFixed(3)} (0.9 to 1.1)`);
    expect(slope).toBeGreaterThan(0.9);
    expect(slope).toBeLessThan(1.1);
  });

  it('of 100,000 segments begins within three seconds', () => {
    const first = timeOf(drawsOf(uncertain(100_000), previewDraws), 1);
    console.log(`100,000 segments: a first impression in ${inMilliseconds(first)} (at most 3,000)`);
    expect(first).toBeLessThan(3_000);
  });

  it('of each input alone takes at most a second at 1,000 segments', () => {
    const [moved] = handleJob({ kind: 'question', question: 'whatMatters', plan: uncertain(1_000) }, kernel);
    const time = stepTime(moved, 3);
    console.log(`four inputs moved: ${inMilliseconds(time)} (at most 1,000)`);
    expect(time).toBeLessThan(1_000);
  });
});

/** Twelve inputs: what lifts, baselines and prices share, and nine ranges. */
const twelve: Plan = {
  ...largePlan(100),
  ranges: {
    'segments.*.macroLift': [0.7, 1.4],
    'segments.*.microLift': [0.7, 1.4],
    'segments.*.baseline': [0.7, 1.4],
    'rest.baseline': [0.001, 0.01],
    'segments.*.value': [0.8, 1.2],
    'segments.*.cpm': [0.8, 1.2],
    'macro.cpm': [7, 12],
    'micro.precision': [0.4, 0.85],
    'macro.productionCost': [200_000, 400_000],
  },
};

describe('what matters', () => {
  const [, indices, worths] = handleJob({ kind: 'question', question: 'whatMatters', plan: twelve }, kernel);

  it('is found in 150 ms: 12 inputs, 4,096 rows, 100 segments, with intervals', () => {
    const part = finish(indices());
    expect(part).toMatchObject({ kind: 'indices' });
    if (part.kind === 'indices') expect(part.indices).toHaveLength(12);
    const time = stepTime(indices, 9);
    console.log(`Sobol indices of 12 inputs: ${inMilliseconds(time)} (at most 150)`);
    expect(time).toBeLessThan(150);
  });

  it('is valued in a second: what finding out each of these inputs is worth', () => {
    const time = stepTime(worths, 3);
    console.log(`worth of finding out 12 inputs: ${inMilliseconds(time)} (at most 1,000)`);
    expect(time).toBeLessThan(1_000);
  });
});

describe('the bands of 1,000 segments', () => {
  const plan = uncertain(1_000);

  it('over the budget are there in a second, with the lines', () => {
    const budgets = Array.from({ length: 81 }, (_, i) => (plan.budget * i) / 40);
    const time = timeOf({ kind: 'curves', plan, budgets, inputs: [] }, 3);
    console.log(`band over the budget: ${inMilliseconds(time)} (at most 1,000)`);
    expect(time).toBeLessThan(1_000);
  });

  it('of eight break-evens take at most half a second each', () => {
    const time = timeOf({ kind: 'question', question: 'flipBands', plan }, 3);
    console.log(`bands of eight break-evens: ${inMilliseconds(time)} (at most 4,000)`);
    expect(time).toBeLessThan(4_000);
  });
});
