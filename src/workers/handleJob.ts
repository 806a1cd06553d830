import { type BudgetCurve, budgetCurve, type Kernel, leadMap, openInputCurves, summaryOf } from '../engine/index.ts';
import { budgetBandStep } from './bandSteps.ts';
import { decideSteps } from './decideSteps.ts';
import { drawSteps } from './drawSteps.ts';
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
      return curvesSteps(job, kernel);
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

function curvesSteps({ plan, budgets, inputs }: CurvesJob, kernel: () => Kernel): readonly Step[] {
  let curve: BudgetCurve | null = null;
  const curveOf = () => {
    curve ??= budgetCurve(plan, budgets);
    return curve;
  };
  const lines = () => ({ kind: 'budget', curve: curveOf() }) as const;
  let open: ReturnType<typeof openInputCurves> | null = null;
  const cards = inputs.map(({ input, values }) => () => {
    open ??= openInputCurves(plan);
    return { kind: 'input', curve: open(input, values) } as const;
  });
  // Nobody waits for the band behind the cards.
  return [lines, ...cards, budgetBandStep(plan, kernel, curveOf)];
}
