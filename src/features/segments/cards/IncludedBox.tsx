import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import type { Segment } from '../../../model/plan.ts';
import { withSegment } from '../../../model/segments.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';

interface IncludedBoxProps {
  readonly segment: Segment;
  readonly named: string;
}

/** Whether micro targets a segment. */
export function IncludedBox({ segment, named }: IncludedBoxProps) {
  const readOnly = usePlanState((state) => state.readOnly);
  const { plans } = useSession();
  const include = (included: boolean) => {
    const { plan, change } = plans.getState();
    change({ code: 'segment', segment: named, field: 'included' }, withSegment(plan, segment.id, { included }));
  };
  return (
    <Checkbox
      label={t('segments.cell', { column: columnName('included'), segment: named })}
      hideLabel
      checked={segment.included}
      onChange={include}
      disabled={readOnly}
    />
  );
}
