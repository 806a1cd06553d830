import { t } from '../../i18n/translate.ts';
import { fields } from '../../model/fields.ts';
import type { Plan, Segment } from '../../model/plan.ts';
import { fieldOfInput, meanLift, type QuestionInput, readInput } from '../../model/questionInputs.ts';
import { formatBrief } from '../../numbers/formatBrief.ts';
import { formatCount } from '../../numbers/formatCount.ts';
import { formatMoney } from '../../numbers/formatMoney.ts';
import { formatShare } from '../../numbers/formatShare.ts';

/** What was understood of an input, in words. */
export function inputEcho(plan: Plan, input: QuestionInput): string {
  const value = readInput(plan, input);
  const targeted = plan.segments.filter(({ included }) => included).length;
  switch (input) {
    case 'population':
      return t('input.population.echo', { value: formatCount(value, 'full') });
    case 'budget':
      return t('input.budget.echo', { value: formatMoney(value, plan.currency, 'full') });
    case 'lift':
      return t('input.lift.echo', { count: targeted, macroLift: formatShare(meanLift(plan, 'macroLift')) });
    case 'costPerSegment':
      return costEcho(plan, targeted);
    case 'precision':
      return withOwn(plan, 'precision', t('input.precision.echo'));
    case 'microCpm':
      return withOwn(plan, 'cpm', t('input.microCpm.echo'));
    case 'productionCost':
      return t('input.productionCost.echo');
    case 'macroCpm':
      return t('input.macroCpm.echo');
  }
}

/** What the versions on the default cost together; with reuse they share, and the outcome says what is left. */
function costEcho(plan: Plan, targeted: number): string {
  const { costPerSegment, reuse } = plan.micro;
  const count = targeted - ownValues(plan, 'fixedCost');
  const total = formatMoney(costPerSegment * count, plan.currency, 'full');
  return withOwn(
    plan,
    'fixedCost',
    t(reuse === 1 ? 'input.costPerSegment.echo' : 'input.costPerSegment.echoReuse', { count, total }),
  );
}

function ownValues({ segments }: Plan, field: keyof Segment): number {
  return segments.filter((segment) => segment.included && segment[field] !== null).length;
}

/** A value that segments may override moves the default only: says how many have their own. */
function withOwn(plan: Plan, field: keyof Segment, echo: string): string {
  const count = ownValues(plan, field);
  return count === 0 ? echo : `${echo}; ${t('input.ownValues', { count })}`;
}

/** A value of an input in few digits, for captions and sliders. */
export function inputValue(plan: Plan, input: QuestionInput, value: number): string {
  return formatBrief(value, fields[fieldOfInput(input)].kind, plan.currency);
}
