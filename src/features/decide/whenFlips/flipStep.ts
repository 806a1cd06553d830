import { type BreakEvenInput, withBreakEvenInput } from '../../../model/breakEvenInputs.ts';
import type { Plan } from '../../../model/plan.ts';
import type { PlanState } from '../../../store/planStore.ts';

type StepName = Parameters<PlanState['change']>[0];

/** The step of the history that puts a flip into the plan, and the plan with it. */
export function flipStep(plan: Plan, input: BreakEvenInput, flip: number): readonly [StepName, Plan] {
  return [stepName(plan, input), withBreakEvenInput(plan, input, flip)];
}

function stepName({ segments }: Plan, input: BreakEvenInput): StepName {
  switch (input) {
    case 'match':
    case 'dataFee':
      return { code: 'field', path: `micro.${input}` };
    case 'value':
      return { code: 'editMany', column: 'value', count: segments.length };
    default:
      return { code: 'input', input };
  }
}
