import { budgetCurve, inputCurve, mergeOrders, segmentCountCurve, waterfall } from '../engine/index.ts';
import { decideSteps } from './decideSteps.ts';
import type { CurvesJob, Job } from './protocol.ts';
import type { Step } from './step.ts';

/** The steps of a job, each a piece of its result; between two steps a job can be given up. */
export function handleJob(job: Job): readonly Step[] {
  return job.kind === 'curves' ? curvesSteps(job) : decideSteps(job);
}

function curvesSteps({ plan, budgets, inputs }: CurvesJob): readonly Step[] {
  const lines = () => ({ kind: 'budget', curve: budgetCurve(plan, budgets) }) as const;
  const cards = inputs.map(
    ({ input, values }) =>
      () =>
        ({ kind: 'input', curve: inputCurve(plan, input, values) }) as const,
  );
  const drivers = () => ({ kind: 'waterfall', waterfall: waterfall(plan) }) as const;
  const counts = mergeOrders.map(
    (order) => () => ({ kind: 'segmentCount', order, count: segmentCountCurve(plan, order) }) as const,
  );
  return [lines, ...cards, drivers, ...counts];
}
