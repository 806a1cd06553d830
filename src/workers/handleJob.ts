import { budgetCurve, type Kernel, leadMap, openInputCurves } from '../engine/index.ts';
import { decideSteps } from './decideSteps.ts';
import { drawSteps, summaryOf } from './drawSteps.ts';
import type { CurvesJob, Job } from './protocol.ts';
import { questionSteps } from './questionSteps.ts';
import type { Step } from './step.ts';

/**
 * The steps of a job, each a piece of its result; between two steps a job can be given up.
 *
 * @param kernel of whoever does the job; no other job may use it in the meantime.
 */
export function handleJob(job: Job, kernel: () => Kernel): readonly Step[] {
  switch (job.kind) {
    case 'curves':
      return curvesSteps(job);
    case 'decide':
      return decideSteps(job);
    case 'map':
      return [() => ({ kind: 'map', map: leadMap(job.plan, job.x, job.y) })];
    case 'question':
      return questionSteps(job, kernel);
    case 'draws':
      return drawSteps(job, kernel);
    case 'summary':
      return [() => ({ kind: 'summary', summary: summaryOf(job.portions) })];
  }
}

function curvesSteps({ plan, budgets, inputs }: CurvesJob): readonly Step[] {
  const lines = () => ({ kind: 'budget', curve: budgetCurve(plan, budgets) }) as const;
  let open: ReturnType<typeof openInputCurves> | null = null;
  const cards = inputs.map(({ input, values }) => () => {
    open ??= openInputCurves(plan);
    return { kind: 'input', curve: open(input, values) } as const;
  });
  return [lines, ...cards];
}
