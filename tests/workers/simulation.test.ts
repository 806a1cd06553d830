import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import { loadKernel } from '../../src/workers/loadKernel.ts';
import { createPageRunner } from '../../src/workers/pageRunner.ts';
import type { Failure, Runner } from '../../src/workers/runner.ts';
import { createSimulationPool, type Simulation, type SimulationPool } from '../../src/workers/simulationPool.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';

const plan = plainPlan({
  ranges: { 'micro.cpm': [8, 14], 'segments.gone.size': [1, 2], 'segments.s1.value': [30, 50] },
});

interface Run {
  readonly simulations: readonly Simulation[];
  readonly progress: readonly number[];
}

function runOf(pool: SimulationPool, of: Plan, draws: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const run = { simulations: [] as Simulation[], progress: [] as number[] };
    pool.run(of, draws, {
      onSimulation: (simulation) => void run.simulations.push(simulation),
      onProgress: (share) => void run.progress.push(share),
      onDone: () => resolve(run),
      onFailure: reject,
    });
  });
}

function summaryOf(of: Plan, draws: number) {
  const run = simulate(of, loadKernel(1024), draws);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

const runners = (count: number, create: () => Runner) => Array.from({ length: count }, create);

describe('a simulation shared by several', () => {
  it.each([
    [1, 10_000],
    [2, 10_000],
    [3, 10_000],
    [7, 1_300],
    [5, 100],
  ])('%i of them: %i draws are those of one, bit by bit', async (count, draws) => {
    const pool = createSimulationPool(runners(count, createPageRunner));
    const { simulations } = await runOf(pool, plan, draws);
    expect(simulations.at(-1)).toEqual({
      summary: summaryOf(plan, draws),
      uncertain: ['micro.cpm', 'segments.s1.value'],
      preview: false,
    });
  });

  it('begins with a first impression', async () => {
    const { simulations } = await runOf(createSimulationPool(runners(2, createInlineRunner)), plan, 10_000);
    expect(simulations.map(({ preview, summary }) => [preview, summary?.count])).toEqual([
      [true, 256],
      [false, 10_000],
    ]);
    expect(simulations[0].summary).toEqual(summaryOf(plan, 256));
  });

  it('is the same after one that was given up on its way', async () => {
    const pool = createSimulationPool(runners(2, createPageRunner));
    const before = await runOf(pool, plan, 2_000);
    const ended = runOf(pool, { ...plan, seed: 2 }, 1_000_000);
    const isOver = await Promise.race([ended, new Promise((resolve) => setTimeout(() => resolve('not yet'), 30))]);
    expect(isOver).toBe('not yet');
    pool.abort();
    expect((await runOf(pool, plan, 2_000)).simulations.at(-1)).toEqual(before.simulations.at(-1));
  });

  it('is not drawn where nothing is uncertain', async () => {
    const pool = createSimulationPool(runners(3, createPageRunner));
    const { simulations } = await runOf(pool, plainPlan(), 10_000);
    expect(simulations).toEqual([{ summary: null, uncertain: [], preview: false }]);
  });

  it('ends as a whole, and says so once, when one of them fails', async () => {
    const failing: Runner = { run: (_, { onFailure }) => onFailure('crash'), abort: () => {} };
    const aborted: number[] = [];
    const idle = (name: number): Runner => ({ run: () => {}, abort: () => void aborted.push(name) });
    const pool = createSimulationPool([idle(0), failing, idle(2)]);
    const failures: Failure[] = [];
    const nothing = () => {};
    aborted.length = 0;
    pool.run(plan, 1_000, {
      ...{ onSimulation: nothing, onProgress: nothing, onDone: nothing },
      onFailure: (failure) => void failures.push(failure),
    });
    expect(failures).toEqual(['crash']);
    expect(aborted).toEqual([0, 2, 0, 2]);
  });
});
