import { afterEach, describe, expect, it, vi } from 'vitest';
import { unconstrained } from '../../src/engine/index.ts';
import { breakEvenInputs } from '../../src/model/breakEvenInputs.ts';
import { rangesFor, valuesOver } from '../../src/model/inputRange.ts';
import { questionInputs } from '../../src/model/questionInputs.ts';
import { createInlineRunner } from '../../src/workers/inlineRunner.ts';
import { createPageRunner } from '../../src/workers/pageRunner.ts';
import type { Job, Part, Reply, Request } from '../../src/workers/protocol.ts';
import { createRunner, type Runner, type WorkerLike } from '../../src/workers/runner.ts';
import { plainPlan } from '../fixtures/plainPlan.ts';
import { seededMixPlan } from '../fixtures/seededMixPlan.ts';
import { realWorker } from './realWorker.ts';

const plan = plainPlan({ macro: { productionCost: 5000 }, micro: { costPerSegment: 2000 } });
const inputs = questionInputs.map((input) => ({ input, values: valuesOver(rangesFor(plan)[input], 9) }));
const job: Job = { kind: 'curves', plan, budgets: [0, 5e4, 1e5, 2e5], inputs };

function listen() {
  const parts: Part[] = [];
  return { parts, onPart: (part: Part) => void parts.push(part), onDone: vi.fn(), onFailure: vi.fn() };
}

/** A worker that does nothing but keep its messages; the test answers them. */
function idleWorker() {
  const requests: Request[] = [];
  const worker: WorkerLike = {
    postMessage: (request) => void requests.push(request),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const reply = (data: Reply) => worker.onmessage?.({ data } as MessageEvent<Reply>);
  const live = () => reply({ kind: 'alive', lock: null });
  const crash = () => worker.onerror?.({ message: 'no memory' } as ErrorEvent);
  return { worker, requests, reply, live, crash };
}

const inlineParts = (): readonly Part[] => {
  const listener = listen();
  createInlineRunner().run(job, listener);
  return listener.parts;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a runner', () => {
  it('starts its worker with the first job, and only once', () => {
    const { worker, requests } = idleWorker();
    const start = vi.fn(() => worker);
    const runner = createRunner(start);
    expect(start).not.toHaveBeenCalled();
    runner.run(job, listen());
    runner.run(job, listen());
    expect(start).toHaveBeenCalledOnce();
    expect(new Set(requests.map(({ id }) => id)).size).toBe(2);
  });

  it('hands on the parts of its job, the end and a failure', () => {
    const { worker, requests, reply } = idleWorker();
    const listener = listen();
    createRunner(() => worker).run(job, listener);
    const [{ id }] = requests;
    const [part] = inlineParts();
    reply({ id, kind: 'part', part });
    reply({ id, kind: 'done' });
    expect(listener.parts).toEqual([part]);
    expect(listener.onDone).toHaveBeenCalledOnce();
    expect(listener.onFailure).not.toHaveBeenCalled();
  });

  it('tells of a bug in its job, once', () => {
    const { worker, requests, reply } = idleWorker();
    const listener = listen();
    createRunner(() => worker).run(job, listener);
    reply({ id: requests[0].id, kind: 'failed', message: 'a bug' });
    reply({ id: requests[0].id, kind: 'done' });
    expect(listener.onFailure.mock.calls).toEqual([['bug']]);
    expect(listener.onDone).not.toHaveBeenCalled();
  });

  it('says nothing of a job that a new one ended', () => {
    const { worker, requests, reply } = idleWorker();
    const runner = createRunner(() => worker);
    const [ended, current] = [listen(), listen()];
    runner.run(job, ended);
    runner.run(job, current);
    const [part] = inlineParts();
    reply({ id: requests[0].id, kind: 'part', part });
    reply({ id: requests[0].id, kind: 'done' });
    expect([ended.parts, current.parts]).toEqual([[], []]);
    expect(ended.onDone).not.toHaveBeenCalled();
    expect(current.onDone).not.toHaveBeenCalled();
  });

  it('says nothing of a job that was given up', () => {
    const { worker, requests, reply } = idleWorker();
    const runner = createRunner(() => worker);
    const listener = listen();
    runner.run(job, listener);
    runner.abort();
    reply({ id: requests[0].id, kind: 'done' });
    expect(listener.onDone).not.toHaveBeenCalled();
  });

  it('tells the worker of what was given up, and nothing where there is nothing to give up', () => {
    const { worker, requests } = idleWorker();
    const runner = createRunner(() => worker);
    runner.abort();
    expect(requests).toEqual([]);
    runner.run(job, listen());
    runner.abort();
    runner.abort();
    expect(requests.map(({ job }) => job === null)).toEqual([false, true]);
    expect(requests[1].id).toBeGreaterThan(requests[0].id);
  });

  it('runs its job on the page where a worker cannot be started', () => {
    const onPage = keepingRunner();
    const listener = listen();
    const runner = createRunner(() => {
      throw new Error('no workers here');
    }, onPage.open);
    runner.run(job, listener);
    runner.run(job, listener);
    expect(onPage.jobs).toEqual([job, job]);
    expect(onPage.open).toHaveBeenCalledOnce();
    runner.abort();
    expect(onPage.abort).toHaveBeenCalledOnce();
  });

  it('runs its job on the page where the worker’s script does not load', () => {
    const { worker, crash } = idleWorker();
    const onPage = keepingRunner();
    const listener = listen();
    createRunner(() => worker, onPage.open).run(job, listener);
    crash();
    expect(onPage.jobs).toEqual([job]);
    expect(listener.onFailure).not.toHaveBeenCalled();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('tells of a worker that came to its end, and starts another one for the next job', () => {
    const workers = [idleWorker(), idleWorker()];
    const start = vi.fn(() => workers[start.mock.calls.length - 1].worker);
    const [ended, current] = [listen(), listen()];
    const runner = createRunner(start);
    runner.run(job, ended);
    workers[0].live();
    workers[0].crash();
    expect(ended.onFailure.mock.calls).toEqual([['crash']]);
    runner.run(job, current);
    expect(workers[1].requests).toHaveLength(1);
    workers[1].reply({ id: workers[1].requests[0].id, kind: 'done' });
    expect(current.onDone).toHaveBeenCalledOnce();
    expect(ended.onDone).not.toHaveBeenCalled();
  });

  it('says nothing of the end of a worker that had nothing to do', () => {
    const { worker, live, crash } = idleWorker();
    const listener = listen();
    const runner = createRunner(() => worker);
    runner.run(job, listener);
    live();
    runner.abort();
    crash();
    expect(listener.onFailure).not.toHaveBeenCalled();
  });

  it('runs jobs on the page once two workers in a row have come to their end', () => {
    const workers = [idleWorker(), idleWorker()];
    const start = vi.fn(() => workers[start.mock.calls.length - 1].worker);
    const onPage = keepingRunner();
    const listener = listen();
    const runner = createRunner(start, onPage.open);
    for (const { live, crash } of workers) {
      runner.run(job, listener);
      live();
      crash();
    }
    expect(listener.onFailure.mock.calls).toEqual([['crash'], ['crash']]);
    expect(onPage.jobs).toEqual([]);
    runner.run(job, listener);
    expect(onPage.jobs).toEqual([job]);
    expect(start).toHaveBeenCalledTimes(2);
  });
});

/** A runner for the page that keeps its jobs. */
function keepingRunner() {
  const jobs: Job[] = [];
  const abort = vi.fn();
  const open = vi.fn((): Runner => ({ run: (asked) => void jobs.push(asked), abort }));
  return { jobs, abort, open };
}

describe('a runner on the page', () => {
  it('gives the same parts as the inline runner, bit by bit', async () => {
    const listener = listen();
    await new Promise<void>((resolve, reject) => {
      createPageRunner().run(job, { ...listener, onDone: resolve, onFailure: reject });
    });
    expect(listener.parts).toEqual(inlineParts());
  });

  it('gives up a job when the next one comes, and when it is told to', async () => {
    const runner = createPageRunner();
    const [first, second, third] = [listen(), listen(), listen()];
    await new Promise<void>((resolve) => {
      runner.run(job, first);
      runner.run(job, { ...second, onDone: resolve });
    });
    runner.run(job, third);
    runner.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([first.parts, third.parts]).toEqual([[], []]);
    expect(second.parts).toHaveLength(inlineParts().length);
  });

  it('reports a bug in the computation as a failure', async () => {
    const broken = { ...job, inputs: null } as unknown as Job;
    const failure = await new Promise<string>((resolve) => {
      createPageRunner().run(broken, { ...listen(), onFailure: resolve });
    });
    expect(failure).toBe('bug');
  });
});

describe('the worker', () => {
  it('gives the same parts as the inline runner, bit by bit', async () => {
    const worker = await realWorker<Request, Reply>('jobWorker');
    const listener = listen();
    await new Promise<void>((resolve, reject) => {
      createRunner(() => worker).run(job, { ...listener, onDone: resolve, onFailure: reject });
    });
    expect(listener.parts).toEqual(inlineParts());
    expect(listener.parts.map(({ kind }) => kind)).toEqual([
      'budget',
      ...questionInputs.map(() => 'input'),
      'budgetBand',
    ]);
  });

  it.each([
    ['whenFlips', [...breakEvenInputs.map(() => 'breakEven'), 'segmentBreakEvens']],
    ['howMany', ['segmentCount']],
    ['smallestFirst', ['segmentCount']],
    ['whereFrom', ['waterfall']],
    ['flipBands', breakEvenInputs.map(() => 'flipBand')],
  ] as const)('answers %s as the inline runner does', async (question, kinds) => {
    const worker = await realWorker<Request, Reply>('jobWorker');
    const asked: Job = { kind: 'question', question, plan };
    const [listener, inline] = [listen(), listen()];
    await new Promise<void>((resolve, reject) => {
      createRunner(() => worker).run(asked, { ...listener, onDone: resolve, onFailure: reject });
    });
    createInlineRunner().run(asked, inline);
    expect(listener.parts).toEqual(inline.parts);
    expect(listener.parts.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('gives up a job between two parts when the next one comes', async () => {
    const worker = await realWorker<Request, Reply>('jobWorker');
    const runner = createRunner(() => worker);
    const [ended, current] = [listen(), listen()];
    await new Promise<void>((resolve) => {
      runner.run(job, ended);
      runner.run(job, { ...current, onDone: resolve });
    });
    expect(ended.parts).toEqual([]);
    expect(current.parts).toHaveLength(inlineParts().length);
  });

  it('gives the same recommendation as the inline runner, and first what to do', async () => {
    const worker = await realWorker<Request, Reply>('jobWorker');
    const decide: Job = { kind: 'decide', plan, constraints: { ...unconstrained(plan.budget), mostSegments: 1 } };
    const [listener, inline] = [listen(), listen()];
    await new Promise<void>((resolve, reject) => {
      createRunner(() => worker).run(decide, { ...listener, onDone: resolve, onFailure: reject });
    });
    createInlineRunner().run(decide, inline);
    const results = listener.parts.filter(({ kind }) => kind !== 'progress');
    expect(results).toEqual(inline.parts);
    expect(results.map(({ kind }) => kind)).toEqual([
      'advice',
      'unlimited',
      'nextMoney',
      'bestBudget',
      'frontier',
      'prices',
    ]);
  });

  it('gives up a long search on its way when the next job comes', async () => {
    const worker = await realWorker<Request, Reply>('jobWorker');
    const runner = createRunner(() => worker);
    const large = seededMixPlan(7, 3000);
    const kinds: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const next = () => runner.run(job, { ...listen(), onDone: resolve, onFailure: reject });
      const onPart = ({ kind }: Part) => {
        kinds.push(kind);
        next();
      };
      const first = { onPart, onDone: reject, onFailure: reject };
      runner.run({ kind: 'decide', plan: large, constraints: unconstrained(large.budget) }, first);
    });
    expect(kinds).toEqual(['progress']);
  });

  it('reports a bug in the computation as a failure', async () => {
    const worker = await realWorker<Request, Reply>('jobWorker');
    const broken = { ...job, inputs: null } as unknown as Job;
    const failure = await new Promise<string>((resolve) => {
      createRunner(() => worker).run(broken, { ...listen(), onFailure: resolve });
    });
    expect(failure).toBe('bug');
  });
});
