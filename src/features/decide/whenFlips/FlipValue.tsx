import { t } from '../../../i18n/translate.ts';
import type { BreakEvenInput } from '../../../model/breakEvenInputs.ts';
import type { Plan } from '../../../model/plan.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { goToHowMany } from '../howMany/goToHowMany.ts';
import type { FlipRow } from './flipRows.ts';
import { flipStep } from './flipStep.ts';
import { inputLabel, inputText } from './inputText.ts';

/** One flip of an input, with what can be done about it: it is tried or, of the number of segments, looked at. */
export function FlipValue({ row: { input, plan }, flip }: { readonly row: FlipRow; readonly flip: number }) {
  const value = inputText(plan, input, flip);
  const between = { flip: value, next: inputText(plan, input, flip + 1) };
  return (
    <span className="flips-value">
      <data value={flip}>{input === 'segments' ? t('decide.whenFlips.betweenCounts', between) : value}</data>{' '}
      {input === 'segments' ? <SeeMerged flip={value} /> : <TryIt plan={plan} input={input} flip={flip} />}
    </span>
  );
}

/** Segments are merged by hand: the question below says which. */
function SeeMerged({ flip }: { readonly flip: string }) {
  return (
    <Button variant="link" aria-label={t('decide.whenFlips.seeMergedFor', { flip })} onClick={goToHowMany}>
      {t('decide.whenFlips.seeMerged')}
    </Button>
  );
}

interface TryItProps {
  /** The plan that the flip is of. */
  readonly plan: Plan;
  readonly input: BreakEvenInput;
  readonly flip: number;
}

function TryIt({ plan, input, flip }: TryItProps) {
  const { plan: current, readOnly, change } = usePlanState((state) => state);
  if (readOnly) return null;
  return (
    <Button
      variant="link"
      disabled={plan !== current}
      aria-label={t('decide.whenFlips.tryIt', { value: inputText(plan, input, flip), input: inputLabel(input) })}
      onClick={() => change(...flipStep(plan, input, flip))}
    >
      {t('decide.whenFlips.try')}
    </Button>
  );
}
