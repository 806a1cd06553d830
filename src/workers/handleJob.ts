import { budgetCurve, leadMap, openInputCurves } from '../engine/index.ts';
import { decideSteps } from './decideSteps.ts';
import type { CurvesJob, Job } from './protocol.ts';
import { questionSteps } from './questionSteps.ts';
import type { Step } from './step.ts';

/** The steps of a job, each a piece of its result; between two steps a job can be given up. */
export function handleJob(job: Job): readonly Step[] {
  switch (job.kind) {
    case 'curves':
      return curvesSteps(job);
    case 'decide':
      return decideSteps(job);
    case 'map':
      return [() => ({ kind: 'map', map: leadMap(job.plan, job.x, job.y) })];
    case 'question':
      return questionSteps(job);
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
