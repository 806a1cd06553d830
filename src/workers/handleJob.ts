import {
  budgetCurve,
  inputCurve,
  leadMap,
  mergeOrders,
  openBreakEvens,
  segmentBreakEvens,
  segmentCountCurve,
  waterfall,
} from '../engine/index.ts';
import { breakEvenInputs } from '../model/breakEvenInputs.ts';
import type { Plan } from '../model/plan.ts';
import { decideSteps } from './decideSteps.ts';
import type { CurvesJob, Job } from './protocol.ts';
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
  }
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
  const segments = () => ({ kind: 'segmentBreakEvens', breakEvens: segmentBreakEvens(plan, mostSegments) }) as const;
  return [lines, ...cards, drivers, ...counts, ...breakEvenSteps(plan), segments];
}

/** More rows than these nobody reads; of all segments it is told how many pay. */
const mostSegments = 1_000;

/** A step for each input, so that a job can be given up between two of them. */
function breakEvenSteps(plan: Plan): readonly Step[] {
  let open: ReturnType<typeof openBreakEvens> | null = null;
  return breakEvenInputs.map((input) => () => {
    open ??= openBreakEvens(plan);
    return { kind: 'breakEven', breakEven: open(input) };
  });
}
