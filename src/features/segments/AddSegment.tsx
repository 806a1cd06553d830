import { t } from '../../i18n/translate.ts';
import { checkPlan } from '../../model/checkPlan.ts';
import { isError } from '../../model/issue.ts';
import { withNewSegment } from '../../model/segments.ts';
import { usePlanState } from '../../store/useSession.ts';
import { Button } from '../../ui/Button.tsx';

/** Adds a segment with the rest of the market's values, to be changed in the table. */
export function AddSegment({ onAdded }: { onAdded: () => void }) {
  const { plan, readOnly, change } = usePlanState((state) => state);
  const next = withNewSegment(plan, t('segments.newName', { number: String(plan.segments.length + 1) }));
  const add = () => {
    change({ code: 'addSegment' }, next);
    onAdded();
  };
  return (
    <Button variant="primary" disabled={readOnly || checkPlan(next).some(isError)} onClick={add}>
      {t('segments.add')}
    </Button>
  );
}
