import {
  type Kernel,
  liftTests,
  type MergeOrder,
  openBreakEvens,
  segmentBreakEvens,
  segmentCountCurve,
  waterfall,
} from '../engine/index.ts';
import { breakEvenInputs } from '../model/breakEvenInputs.ts';
import type { Plan } from '../model/plan.ts';
import { flipBandSteps } from './bandSteps.ts';
import type { QuestionJob } from './protocol.ts';
import { sensitivitySteps } from './sensitivitySteps.ts';
import type { Step } from './step.ts';

/** What answers one of the questions below the charts. */
export function questionSteps({ question, plan }: QuestionJob, kernel: () => Kernel): readonly Step[] {
  switch (question) {
    case 'whenFlips':
      return [
        ...breakEvenSteps(plan),
        () => ({ kind: 'segmentBreakEvens', breakEvens: segmentBreakEvens(plan, mostSegments) }),
      ];
    case 'howMany':
      return [countStep(plan, 'alike')];
    case 'smallestFirst':
      return [countStep(plan, 'smallest')];
    case 'whereFrom':
      return [() => ({ kind: 'waterfall', waterfall: waterfall(plan) })];
    case 'whatMatters':
      return sensitivitySteps(plan, kernel);
    case 'canMeasure':
      return [() => ({ kind: 'liftTests', tests: liftTests(plan, mostSegments) })];
    case 'flipBands':
      return flipBandSteps(plan, kernel);
  }
}

function countStep(plan: Plan, order: MergeOrder): Step {
  return () => ({ kind: 'segmentCount', order, count: segmentCountCurve(plan, order) });
}

/** More rows than these nobody reads; of all segments it is told how many pay, or can be measured. */
const mostSegments = 1_000;

/** A step for each input, so that a job can be given up between two of them. */
function breakEvenSteps(plan: Plan): readonly Step[] {
  let open: ReturnType<typeof openBreakEvens> | null = null;
  return breakEvenInputs.map((input) => () => {
    open ??= openBreakEvens(plan);
    return { kind: 'breakEven', breakEven: open(input) };
  });
}
