import { t } from '../../../i18n/translate.ts';
import { fields } from '../../../model/fields.ts';
import type { Retention } from '../../../model/plan.ts';
import { withoutRangesBelow } from '../../../model/ranges.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { PlanField } from './PlanField.tsx';

const usual: Retention = {
  rate: fields['retention.rate'].default.value ?? 0,
  microRate: fields['retention.microRate'].default.value ?? 0,
  discount: fields['retention.discount'].default.value ?? 0,
  periods: fields['retention.periods'].default.value ?? 1,
};

/** Repeat purchases, which are not counted unless switched on. */
export function RetentionFields() {
  const { plan, readOnly, change } = usePlanState((state) => state);
  const put = (retention: Retention | null) =>
    change({ code: 'field', path: 'retention' }, withoutRangesBelow({ ...plan, retention }, 'retention'));
  return (
    <>
      <Checkbox
        label={t('assumptions.repeat')}
        checked={plan.retention !== null}
        onChange={(on) => put(on ? usual : null)}
        disabled={readOnly}
      />
      <p className="assumption-why">{t('assumptions.repeat.why')}</p>
      {plan.retention !== null && (
        <>
          <PlanField path="retention.rate" />
          <PlanField path="retention.microRate" />
          <PlanField path="retention.discount" />
          <PlanField path="retention.periods" />
        </>
      )}
    </>
  );
}
