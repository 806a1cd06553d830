import { t } from '../../../i18n/translate.ts';
import { splits } from '../../../model/plan.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Select } from '../../../ui/Select.tsx';

/** How micro's media money is split over the segments. */
export function SplitField() {
  const { plan, readOnly, change } = usePlanState((state) => state);
  return (
    <Select
      label={t('field.micro.split')}
      value={plan.micro.split}
      options={splits.map((value) => ({ value, label: t(`assumptions.split.${value}`) }))}
      onChange={(split) => change({ code: 'field', path: 'micro.split' }, { ...plan, micro: { ...plan.micro, split } })}
      hint={t('assumptions.split.why')}
      disabled={readOnly}
    />
  );
}
