import { t } from '../../../i18n/translate.ts';
import { fields } from '../../../model/fields.ts';
import type { Narrow } from '../../../model/plan.ts';
import { withoutRangesBelow } from '../../../model/ranges.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { PlanField } from './PlanField.tsx';

const usual: Narrow = {
  exponent: fields['micro.narrow.exponent'].default.value ?? 0,
  below: fields['micro.narrow.below'].default.value ?? 0,
  cap: fields['micro.narrow.cap'].default.value ?? 1,
};

/** The premium on narrow audiences, which can be switched off. */
export function NarrowFields() {
  const { plan, readOnly, change } = usePlanState((state) => state);
  const put = (narrow: Narrow | null) =>
    change(
      { code: 'field', path: 'micro.narrow' },
      withoutRangesBelow({ ...plan, micro: { ...plan.micro, narrow } }, 'micro.narrow'),
    );
  return (
    <>
      <Checkbox
        label={t('assumptions.narrow')}
        checked={plan.micro.narrow !== null}
        onChange={(on) => put(on ? usual : null)}
        disabled={readOnly}
      />
      <p className="assumption-why">{t('assumptions.narrow.why')}</p>
      {plan.micro.narrow !== null && (
        <>
          <PlanField path="micro.narrow.exponent" />
          <PlanField path="micro.narrow.below" />
          <PlanField path="micro.narrow.cap" />
        </>
      )}
    </>
  );
}
