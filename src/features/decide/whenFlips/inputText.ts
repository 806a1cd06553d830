import { t } from '../../../i18n/translate.ts';
import { kindOfBreakEvenInput } from '../../../model/breakEvenInputs.ts';
import type { Plan } from '../../../model/plan.ts';
import { meanMicroLift } from '../../../model/questionInputs.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatFactor } from '../../../numbers/formatFactor.ts';
import { formatMoney } from '../../../numbers/formatMoney.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import type { FlipInput } from './flipRows.ts';

export function inputLabel(input: FlipInput): string {
  switch (input) {
    case 'match':
    case 'dataFee':
      return t(`field.micro.${input}`);
    case 'value':
    case 'segments':
      return t(`decide.whenFlips.${input}`);
    default:
      return t(`input.${input}`);
  }
}

/** A value of an input in print. Lifts are shown as their mean, which a factor on all of them moves along. */
export function inputText(plan: Plan, input: FlipInput, value: number, length: 'short' | 'full' = 'full'): string {
  if (printsMean(plan, input)) return formatShare(meanOf(plan) * value);
  if (input === 'segments') return formatCount(value, 'full');
  switch (kindOfBreakEvenInput(input)) {
    case 'share':
      return formatShare(value);
    case 'factor':
      return `${formatFactor(value)}×`;
    default:
      return formatMoney(value, plan.currency, length);
  }
}

/** Whether the input is shown as a mean; a mean of 0 or less has nothing to multiply, so the factor itself is shown. */
export function printsMean(plan: Plan, input: FlipInput): boolean {
  return input === 'lift' && meanOf(plan) > 0;
}

const means = new WeakMap<Plan, number>();

/** Kept, because a table and a map print dozens of lifts, and the mean goes through every segment. */
function meanOf(plan: Plan): number {
  const mean = means.get(plan) ?? meanMicroLift(plan);
  means.set(plan, mean);
  return mean;
}
